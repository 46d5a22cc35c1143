import type { ConditionalFormat } from '../../../../workbook/conditional-formats/conditional-format';
import { rankConditionalFormat } from '../../../../workbook/conditional-formats/rank-conditional-format';
import { removeConditionalFormat } from '../../../../workbook/conditional-formats/remove-conditional-format';
import { method, objectMethod, property } from '../../protocol/member-definitions';
import { defineType, type ObjectType } from '../../protocol/object-type';
import { WireError } from '../../protocol/wire-error';
import type { WireObject } from '../../protocol/wire-object';
import { requireFormattable } from '../access';
import { asBoolean, asInteger } from '../arguments';
import {
  changeFormat,
  currentFormat,
  type ConditionalFormatTarget,
} from './conditional-format-target';
import { kindsOfRules } from './kinds-of-rules';
import { rangeType } from '../range';
import { rangeAreasType } from '../range-areas';

export const conditionalFormatType: ObjectType<ConditionalFormatTarget> = defineType({
  name: 'ConditionalFormat',
  key: { name: 'Id', of: ({ id }) => id },
  members: {
    Id: property('1.6', ({ id }) => id),
    Type: property('1.6', (target) => currentFormat(target).type),
    Priority: property(
      '1.6',
      (target) => target.sheet.conditionalFormats.indexOf(currentFormat(target)),
      (target, value) => {
        const priority = asInteger(value);
        requireFormattable(target);
        const { book, sheet } = target;
        rankConditionalFormat(book.workbook, sheet, currentFormat(target), priority);
      },
    ),
    StopIfTrue: property(
      '1.6',
      (target) => {
        const rule = currentFormat(target);
        return draws(rule) ? null : rule.stopIfTrue;
      },
      (target, value) => {
        const stopIfTrue = asBoolean(value);
        if (draws(currentFormat(target))) {
          const message = 'Data bars, icon sets and colour scales stop no other rule.';
          throw new WireError('InvalidOperation', message);
        }
        changeFormat(target, { stopIfTrue });
      },
    ),
    ...kindsOfRules,
    GetRange: objectMethod('1.6', (target) => {
      const range = onlyRange(target);
      if (!range) {
        const message = 'The conditional format applies to several ranges.';
        throw new WireError('InvalidOperation', message);
      }
      return range;
    }),
    GetRangeOrNullObject: objectMethod('1.6', onlyRange),
    GetRanges: objectMethod('1.9', (target) =>
      rangeAreasType.of({ ...target, areas: currentFormat(target).areas }),
    ),
    Delete: method('1.6', (target) => {
      requireFormattable(target);
      removeConditionalFormat(target.book.workbook, target.sheet, currentFormat(target));
    }),
  },
});

/** Scales, bars and icons leave the cell's format as it is, and stop no other rule. */
function draws({ type }: ConditionalFormat): boolean {
  return type === 'ColorScale' || type === 'DataBar' || type === 'IconSet';
}

/** The range of a rule that has one; null where it has several. */
function onlyRange(target: ConditionalFormatTarget): WireObject | null {
  const [area, ...others] = currentFormat(target).areas;
  return area && others.length === 0 ? rangeType.of({ ...target, area }) : null;
}
