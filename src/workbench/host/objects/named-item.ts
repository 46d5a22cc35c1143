import { changeName, deleteName } from '../../../workbook/names';
import type { DefinedName } from '../../../workbook/workbook';
import { method, navigation, objectMethod, property } from '../protocol/member-definitions';
import { defineType, type ObjectType } from '../protocol/object-type';
import { WireError } from '../protocol/wire-error';
import type { WireObject } from '../protocol/wire-object';
import { requireWritable } from './access';
import { asBoolean, asText, itemNotFound } from './arguments';
import {
  arrayValueType,
  nameArray,
  nameMeaning,
  nameType,
  nameValue,
  type NameMeaning,
} from './name-meaning';
import { nameFormula, shownName } from './name-text';
import type { OpenBook } from './open-book';
import { rangeType } from './range';
import { worksheetType } from './worksheet';

/** A name by what tells it apart, so that the object follows its later changes. */
export interface NameTarget {
  readonly book: OpenBook;
  readonly name: string;
  /** The owning sheet's id; null for the whole workbook. */
  readonly scope: number | null;
}

export const namedItemType: ObjectType<NameTarget> = defineType({
  name: 'NamedItem',
  key: { name: '_Id', of: ({ name }) => shownName(name) },
  members: {
    Name: property('1.1', ({ name }) => shownName(name)),
    Type: property('1.1', (target) => nameType(meaningOf(target))),
    Value: property('1.1', (target) => nameValue(meaningOf(target))),
    Visible: property(
      '1.1',
      (target) => definedName(target).visible,
      (target, value) => {
        change(target, { visible: asBoolean(value) });
      },
    ),
    Comment: property(
      '1.4',
      (target) => definedName(target).comment,
      (target, value) => {
        change(target, { comment: asText(value) });
      },
    ),
    Scope: property('1.4', ({ scope }) => (scope === null ? 'Workbook' : 'Worksheet')),
    Formula: property(
      '1.7',
      (target) => `=${definedName(target).formula}`,
      (target, value) => {
        change(target, { formula: nameFormula(value) });
      },
    ),
    ArrayValues: navigation('1.7', (target) => namedItemArrayValuesType.of(target)),
    Worksheet: navigation('1.4', (target) => {
      const sheet = owner(target);
      if (!sheet) throw itemNotFound();
      return sheet;
    }),
    WorksheetOrNullObject: navigation('1.4', owner),
    GetRange: objectMethod('1.1', (target) => {
      const range = rangeOf(target, meaningOf(target));
      if (!range) {
        throw new WireError('InvalidOperation', 'The named item does not refer to a range.');
      }
      return range;
    }),
    GetRangeOrNullObject: objectMethod('1.4', (target) => rangeOf(target, meaningOf(target))),
    Delete: method('1.4', (target) => {
      requireWritable(target.book);
      deleteName(target.book.workbook, definedName(target));
    }),
  },
});

/** What a name computes, as a table; a single value is a table of one. */
const namedItemArrayValuesType: ObjectType<NameTarget> = defineType({
  name: 'NamedItemArrayValues',
  members: {
    Values: property('1.7', (target) => nameArray(meaningOf(target))),
    Types: property('1.7', (target) =>
      nameArray(meaningOf(target)).map((row) => row.map(arrayValueType)),
    ),
  },
});

function definedName({ book, name, scope }: NameTarget): DefinedName {
  const found = book.workbook.names.find((item) => item.name === name && item.scope === scope);
  if (!found) throw itemNotFound();
  return found;
}

function change(target: NameTarget, changes: Parameters<typeof changeName>[2]): void {
  requireWritable(target.book);
  changeName(target.book.workbook, definedName(target), changes);
}

function meaningOf(target: NameTarget): NameMeaning {
  return nameMeaning(target.book.workbook, definedName(target));
}

/** Null for a name that is no range. @throws for several areas, as Excel does */
function rangeOf({ book }: NameTarget, meaning: NameMeaning): WireObject | null {
  if (meaning.kind === 'areas') {
    const message = 'This operation is not permitted for the current object.';
    throw new WireError('InvalidOperation', message);
  }
  if (meaning.kind !== 'range') return null;
  return rangeType.of({ book, sheet: meaning.sheet, area: meaning.area });
}

function owner({ book, scope }: NameTarget): WireObject | null {
  const sheet = book.workbook.sheets.find(({ id }) => id === scope);
  return sheet ? worksheetType.of({ book, sheet }) : null;
}
