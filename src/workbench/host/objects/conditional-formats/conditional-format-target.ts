import { changeConditionalFormat } from '../../../../workbook/conditional-formats/change-conditional-format';
import type { ConditionalFormat } from '../../../../workbook/conditional-formats/conditional-format';
import { requireFormattable } from '../access';
import { itemNotFound } from '../arguments';
import type { SheetTarget } from '../open-book';

/** A conditional format by its id, so that the object follows its later changes. */
export interface ConditionalFormatTarget extends SheetTarget {
  readonly id: string;
}

/** The rule as it is now. @throws ItemNotFound when it has been deleted */
export function currentFormat({ sheet, id }: ConditionalFormatTarget): ConditionalFormat {
  const found = sheet.conditionalFormats.find((format) => format.id === id);
  if (!found) throw itemNotFound();
  return found;
}

/** @throws AccessDenied on a sheet that is protected against formatting */
export function changeFormat(
  target: ConditionalFormatTarget,
  change: Parameters<typeof changeConditionalFormat>[3],
): void {
  requireFormattable(target);
  changeConditionalFormat(target.book.workbook, target.sheet, currentFormat(target), change);
}
