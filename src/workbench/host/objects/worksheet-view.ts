import { standardCharacters } from '../../../workbook/layout/column-width';
import { changeSheetView } from '../../../workbook/layout/sheet-view';
import { navigation, property } from '../protocol/member-definitions';
import type { MemberDefinition } from '../protocol/object-type';
import { requireWritable } from './access';
import { asBoolean } from './arguments';
import { asColor } from './color';
import { freezePanesType } from './freeze-panes';
import type { SheetTarget } from './open-book';

const showGridlines = property<SheetTarget>(
  '1.8',
  ({ sheet }) => sheet.view.showGridlines,
  ({ book, sheet }, value) => {
    requireWritable(book);
    changeSheetView(book.workbook, sheet, { showGridlines: asBoolean(value) });
  },
);

const showHeadings = property<SheetTarget>(
  '1.8',
  ({ sheet }) => sheet.view.showHeadings,
  ({ book, sheet }, value) => {
    requireWritable(book);
    changeSheetView(book.workbook, sheet, { showHeadings: asBoolean(value) });
  },
);

/** How a worksheet is shown on the screen. */
export const worksheetView: Readonly<Record<string, MemberDefinition<SheetTarget>>> = {
  /** Null on a hidden sheet, the empty text for the automatic colour. */
  TabColor: property(
    '1.7',
    ({ sheet }) => (sheet.visibility === 'visible' ? (sheet.view.tabColor ?? '') : null),
    ({ book, sheet }, value) => {
      requireWritable(book);
      const tabColor = value === '' ? null : asColor(value);
      changeSheetView(book.workbook, sheet, { tabColor });
    },
  ),
  ShowGridlines: showGridlines,
  ShowHeadings: showHeadings,
  /** Under these names the library for the desktop sets them. */
  Gridlines: showGridlines,
  Headings: showHeadings,
  StandardHeight: property('1.7', ({ sheet }) => sheet.defaultRowHeight),
  StandardWidth: property('1.7', ({ sheet }) => standardCharacters(sheet)),
  FreezePanes: navigation('1.7', (target) => freezePanesType.of(target)),
};
