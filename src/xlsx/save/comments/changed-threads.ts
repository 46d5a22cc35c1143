import type { CellRef } from '../../../snapshot/area';
import type { Comment } from '../../../workbook/comments/comment';
import type { LocatedAnchor } from '../../anchors/located-anchor';
import { threadOf } from '../../read/page/comments';
import { parseXml } from '../../xml/parse-xml';
import { replaceElement, setAttributes, type TextEdit } from '../../xml/text-edit';
import { child, type XmlElement } from '../../xml/xml-element';
import type { PackageEdits } from '../package/package-edits';
import { bodyXml, noteText, replyXml, type PersonId } from './comment-xml';

/** A comment of the opened file that says something else now. */
export interface ChangedComment {
  readonly before: Comment;
  readonly now: Comment;
  readonly cell: CellRef;
}

/** Patches a comment where it stands, its replies and the note beside it; those that are gone go with their anchors. */
export function changeThread(
  edits: PackageEdits,
  located: readonly LocatedAnchor[],
  { before, now, cell }: ChangedComment,
  personId: PersonId,
): void {
  const at = (origin: number | null) =>
    located.find(({ anchor }) => anchor.home === now.home && anchor.origin === origin);
  const own = at(now.origins[0]);
  const thread = own && threadOf(own);
  if (!own || !thread) return;
  const prefix = parseXml(own.text).prefix;
  const { element } = thread;
  const changes: TextEdit[] = [];
  if (now.resolved !== before.resolved) {
    changes.push(...setAttributes(own.text, element, { done: now.resolved ? '1' : null }));
  }
  if (!same(now.body, before.body))
    changes.push(...bodyEdits(element, bodyXml(prefix, now, personId)));
  const added = now.replies.filter(({ origin }) => origin === null);
  if (added.length > 0) {
    const xml = added.map((reply) => replyXml(prefix, reply, before, cell, personId)).join('');
    const last = before.replies.map(({ origin }) => elementOf(at(origin))?.end ?? 0);
    const place = Math.max(element.end, ...last);
    changes.push({ start: place, end: place, text: xml });
  }
  for (const reply of now.replies) {
    const old = before.replies.find(({ origin }) => origin === reply.origin);
    const target = elementOf(at(reply.origin));
    if (!old || !target || same(old.body, reply.body)) continue;
    changes.push(...bodyEdits(target, bodyXml(prefix, reply, personId)));
  }
  edits.edit(own.path, own.text, changes);
  changeNote(
    edits,
    now.origins.flatMap((origin) => at(origin) ?? []),
    now,
  );
}

function changeNote(edits: PackageEdits, located: readonly LocatedAnchor[], now: Comment): void {
  for (const each of located) {
    const element = elementOf(each);
    const text = element?.name === 'comment' ? child(element, 'text') : undefined;
    if (!text) continue;
    edits.edit(each.path, each.text, [
      replaceElement(text, noteText(parseXml(each.text).prefix, now)),
    ]);
  }
}

function bodyEdits(element: XmlElement, xml: string): TextEdit[] {
  return [{ start: element.contentStart, end: element.contentEnd, text: xml }];
}

function elementOf(located: LocatedAnchor | undefined): XmlElement | null {
  return located?.source.kind === 'element' ? located.source.element : null;
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
