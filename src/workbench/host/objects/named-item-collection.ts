import { addName } from '../../../workbook/names';
import { printReference } from '../../../workbook/print-names';
import { method, objectMethod } from '../protocol/member-definitions';
import { defineType, type ObjectType } from '../protocol/object-type';
import type { WireObject } from '../protocol/wire-object';
import { requireWritable } from './access';
import { asText, isGiven, itemNotFound } from './arguments';
import { keptName, nameFormula, shownName } from './name-text';
import { namedItemType } from './named-item';
import type { OpenBook } from './open-book';
import { rangeType } from './range';
import { changing } from './refusals';

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
    Add: objectMethod('1.4', (target, [name, reference, comment]) =>
      add(target, name, formulaOf(reference), comment),
    ),
    // Formulas are written in English in the Chinese Excel too.
    AddFormulaLocal: objectMethod('1.4', (target, [name, formula, comment]) =>
      add(target, name, nameFormula(formula), comment),
    ),
    GetCount: method('1.4', (target) => namesOf(target).length),
  },
});

function add(target: NamesTarget, name: unknown, formula: string, comment: unknown): WireObject {
  requireWritable(target.book);
  const added = {
    name: keptName(asText(name)),
    scope: target.scope,
    formula,
    visible: true,
    comment: isGiven(comment) ? asText(comment) : '',
  };
  changing(() => {
    addName(target.book.workbook, added);
  });
  return namedItemType.of({ ...target, name: added.name });
}

/** What a new name stands for: a range, or a formula with its `=`. */
function formulaOf(reference: unknown): string {
  const range = rangeType.targetOf(reference);
  return range ? printReference(range.sheet.name, range.area) : nameFormula(reference);
}

function namesOf({ book, scope }: NamesTarget) {
  return book.workbook.names.filter((item) => item.scope === scope);
}

function findName(target: NamesTarget, key: string): WireObject | null {
  const wanted = key.toLowerCase();
  const found = namesOf(target).find(({ name }) => shownName(name).toLowerCase() === wanted);
  return found ? namedItemType.of({ ...target, name: found.name }) : null;
}
