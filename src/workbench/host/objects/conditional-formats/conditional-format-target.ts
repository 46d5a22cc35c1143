import type { ConditionalFormat } from '../../../../workbook/conditional-formats/conditional-format';
import {
  changeConditionalFormat,
  type RuleChange,
} from '../../../../workbook/conditional-formats/change-conditional-format';
import type { RuleContent } from '../../../../workbook/conditional-formats/rule-content';
import { headOf, type CellRef } from '../../../../snapshot/area';
import { WireError } from '../../protocol/wire-error';
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

/** The rule as it is now, of one kind. @throws InvalidOperation for one of another */
export function currentOfType<Type extends RuleContent['type']>(
  target: ConditionalFormatTarget,
  type: Type,
): Extract<ConditionalFormat, { type: Type }> {
  const rule = currentFormat(target);
  if (isOfType(rule, type)) return rule;
  throw new WireError('InvalidOperation', `The conditional format is not of the type ${type}.`);
}

function isOfType<Type extends RuleContent['type']>(
  rule: ConditionalFormat,
  type: Type,
): rule is Extract<ConditionalFormat, { type: Type }> {
  return rule.type === type;
}

/** The cell for which a rule's formulas are written. */
export function firstCell(rule: ConditionalFormat): CellRef {
  const [area] = rule.areas;
  return area ? headOf(area) : { row: 0, column: 0 };
}

/**
 * @param content what the rule looks at from now on; left out where that stays
 * @throws AccessDenied on a sheet that is protected against formatting
 */
export function changeFormat(
  target: ConditionalFormatTarget,
  change: RuleChange,
  content?: RuleContent,
): void {
  requireFormattable(target);
  changeConditionalFormat(
    target.book.workbook,
    target.sheet,
    currentFormat(target),
    change,
    content,
  );
}
