import { areaOf, SHEET_COLUMNS, SHEET_ROWS } from '../../../snapshot/area';
import {
  addPageBreak,
  removePageBreaks,
  type BreakKind,
} from '../../../workbook/layout/change-page-layout';
import { method, objectMethod, property } from '../protocol/member-definitions';
import { defineType, type ObjectType } from '../protocol/object-type';
import { requireWritable } from './access';
import { asText, invalidArgument, itemNotFound } from './arguments';
import type { SheetTarget } from './open-book';
import { rangeType } from './range';
import { resolveAddress } from './range-address';

/** The page breaks between rows, or between columns. */
interface BreaksTarget extends SheetTarget {
  readonly kind: BreakKind;
}

interface BreakTarget extends BreaksTarget {
  /** The row or column at which the page begins. */
  readonly index: number;
}

export const pageBreakCollectionType: ObjectType<BreaksTarget> = defineType({
  name: 'PageBreakCollection',
  items: (target) =>
    target.sheet[target.kind].map(({ index }) => pageBreakType.of({ ...target, index })),
  // An add-in asks by the position, the library for what it had before by the id.
  item: (target, key) => {
    const breaks = target.sheet[target.kind];
    const found =
      typeof key === 'number' ? breaks[key] : breaks.find(({ index }) => String(index) === key);
    if (!found) throw itemNotFound();
    return pageBreakType.of({ ...target, index: found.index });
  },
  members: {
    Add: objectMethod('1.9', (target, [place]) => {
      requireWritable(target.book);
      const { book, sheet, kind } = target;
      const area = rangeType.targetOf(place)?.area ?? resolveAddress(target, asText(place));
      const index = kind === 'rowBreaks' ? area.top : area.left;
      const end = kind === 'rowBreaks' ? SHEET_ROWS : SHEET_COLUMNS;
      if (index < 1 || index >= end) throw invalidArgument();
      addPageBreak(book.workbook, sheet, kind, index);
      return pageBreakType.of({ ...target, index });
    }),
    GetCount: method('1.9', ({ sheet, kind }) => sheet[kind].length),
    RemovePageBreaks: method('1.9', ({ book, sheet, kind }) => {
      requireWritable(book);
      removePageBreaks(book.workbook, sheet, kind);
    }),
  },
});

const pageBreakType: ObjectType<BreakTarget> = defineType({
  name: 'PageBreak',
  key: { name: '_Id', of: ({ index }) => String(index) },
  members: {
    RowIndex: property('1.9', ({ kind, index }) => (kind === 'rowBreaks' ? index : 0)),
    ColumnIndex: property('1.9', ({ kind, index }) => (kind === 'columnBreaks' ? index : 0)),
    GetCellAfterBreak: objectMethod('1.9', ({ book, sheet, kind, index }) => {
      const cell = kind === 'rowBreaks' ? { row: index, column: 0 } : { row: 0, column: index };
      return rangeType.of({ book, sheet, area: areaOf(cell) });
    }),
    Delete: method('1.9', ({ book, sheet, kind, index }) => {
      requireWritable(book);
      if (!sheet[kind].some((each) => each.index === index)) throw itemNotFound();
      removePageBreaks(book.workbook, sheet, kind, (each) => each.index === index);
    }),
  },
});
