import { method, objectMethod } from '../protocol/member-definitions';
import { defineType, type ObjectType } from '../protocol/object-type';
import type { WireObject } from '../protocol/wire-object';
import { asText, itemNotFound } from './arguments';
import { namedItemType, shownName } from './named-item';
import type { OpenBook } from './open-book';

interface NamesTarget {
  readonly book: OpenBook;
  /** The owning sheet's id; null for the names of the whole workbook. */
  readonly scope: number | null;
}

/** The names of one scope: the workbook's do not hold the sheets'. */
export const namedItemCollectionType: ObjectType<NamesTarget> = defineType({
  name: 'NamedItemCollection',
  items: (target) => namesOf(target).map(({ name }) => namedItemType.of({ ...target, name })),
  item: (target, key) => {
    const item = findName(target, asText(key));
    if (!item) throw itemNotFound();
    return item;
  },
  members: {
    GetItemOrNullObject: objectMethod('1.4', (target, [key]) => findName(target, asText(key))),
    GetCount: method('1.4', (target) => namesOf(target).length),
  },
});

function namesOf({ book, scope }: NamesTarget) {
  return book.workbook.names.filter((item) => item.scope === scope);
}

function findName(target: NamesTarget, key: string): WireObject | null {
  const wanted = key.toLowerCase();
  const found = namesOf(target).find(({ name }) => shownName(name).toLowerCase() === wanted);
  return found ? namedItemType.of({ ...target, name: found.name }) : null;
}
