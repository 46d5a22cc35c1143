import type {
  Comment,
  CommentBody,
  CommentReply,
  Mention,
  Person,
} from '../../../workbook/comments/comment';
import type { LocatedAnchor } from '../../anchors/located-anchor';
import { readEscapes } from '../../xml/escape';
import {
  child,
  childrenOf,
  flag,
  localName,
  numeric,
  type XmlElement,
} from '../../xml/xml-element';

/** An anchor that is a threaded comment or a reply to one. */
export interface LocatedThread {
  readonly located: LocatedAnchor;
  readonly element: XmlElement;
}

/** The threaded comments among a workbook's anchors. */
export function readComments(
  located: readonly LocatedAnchor[],
  persons: ReadonlyMap<string, Person>,
): readonly Comment[] {
  const threads = located.flatMap((each) => threadOf(each) ?? []);
  if (threads.length === 0) return [];
  const others = located.filter(isOfNote);
  return threads.flatMap((thread): Comment[] => {
    const { element } = thread;
    const { anchor } = thread.located;
    const id = element.attributes['id'] ?? '';
    if ('parentId' in element.attributes) return [];
    const answers = threads.filter(
      (each) =>
        each.element.attributes['parentId'] === id && each.located.anchor.home === anchor.home,
    );
    const beside = others.filter((each) => isAtSameCell(each, thread.located));
    return [
      {
        id,
        home: anchor.home,
        origins: [
          anchor.origin,
          ...answers.map((each) => each.located.anchor.origin),
          ...beside.map((each) => each.anchor.origin),
        ],
        ...remarkOf(element, persons),
        resolved: flag(element, 'done'),
        replies: answers.map((answer): CommentReply => ({
          id: answer.element.attributes['id'] ?? '',
          ...remarkOf(answer.element, persons),
          origin: answer.located.anchor.origin,
        })),
      },
    ];
  });
}

/** Null for an anchor that is something else. */
export function threadOf(located: LocatedAnchor): LocatedThread | null {
  const { source } = located;
  if (source.kind !== 'element' || localName(source.element.name) !== 'threadedComment')
    return null;
  return { located, element: source.element };
}

/** What Excel writes beside a threaded comment for programs that know notes only: a note and its box. */
function isOfNote({ source, path }: LocatedAnchor): boolean {
  if (source.kind === 'text') return /\.vml$/i.test(path);
  return source.element.name === 'comment';
}

function isAtSameCell(one: LocatedAnchor, other: LocatedAnchor): boolean {
  const [a, b] = [one.anchor, other.anchor];
  if (a.kind !== 'cells' || b.kind !== 'cells' || a.home !== b.home) return false;
  const [x, y] = [a.areas[0], b.areas[0]];
  return x !== undefined && x.top === y?.top && x.left === y.left;
}

function remarkOf(element: XmlElement, persons: ReadonlyMap<string, Person>) {
  const { personId = '', dT = '' } = element.attributes;
  return {
    author: persons.get(personId) ?? { name: '', email: '' },
    created: /Z$|[+-]\d\d:\d\d$/.test(dT) || dT === '' ? dT : `${dT}Z`,
    body: bodyOf(element, persons),
  };
}

function bodyOf(element: XmlElement, persons: ReadonlyMap<string, Person>): CommentBody {
  const mentions = childrenOf(child(element, 'mentions'), 'mention').map((mention): Mention => ({
    person: persons.get(mention.attributes['mentionpersonId'] ?? '') ?? { name: '', email: '' },
    start: numeric(mention, 'startIndex') ?? 0,
    length: numeric(mention, 'length') ?? 0,
  }));
  return { text: readEscapes(child(element, 'text')?.text ?? ''), mentions };
}
