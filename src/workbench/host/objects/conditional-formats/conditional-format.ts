import { removeConditionalFormat } from '../../../../workbook/conditional-formats/remove-conditional-format';
import { method, navigation, objectMethod, property } from '../../protocol/member-definitions';
import { defineType, type ObjectType } from '../../protocol/object-type';
import { WireError } from '../../protocol/wire-error';
import type { WireObject } from '../../protocol/wire-object';
import { requireFormattable } from '../access';
import { asBoolean } from '../arguments';
import {
  changeFormat,
  currentFormat,
  type ConditionalFormatTarget,
} from './conditional-format-target';
import { customConditionalFormatType } from './custom-conditional-format';
import { rangeType } from '../range';
import { rangeAreasType } from '../range-areas';

export const conditionalFormatType: ObjectType<ConditionalFormatTarget> = defineType({
  name: 'ConditionalFormat',
  key: { name: 'Id', of: ({ id }) => id },
  members: {
    Id: property('1.6', ({ id }) => id),
    Type: property('1.6', (target) => currentFormat(target).type),
    Priority: property('1.6', (target) =>
      target.sheet.conditionalFormats.indexOf(currentFormat(target)),
    ),
    StopIfTrue: property(
      '1.6',
      (target) => currentFormat(target).stopIfTrue,
      (target, value) => {
        changeFormat(target, { stopIfTrue: asBoolean(value) });
      },
    ),
    Custom: navigation('1.6', (target) => {
      const custom = customOf(target);
      if (!custom) throw new WireError('InvalidOperation', 'The conditional format is not custom.');
      return custom;
    }),
    CustomOrNullObject: navigation('1.6', customOf),
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

function customOf(target: ConditionalFormatTarget): WireObject | null {
  return currentFormat(target).type === 'Custom' ? customConditionalFormatType.of(target) : null;
}

/** The range of a rule that has one; null where it has several. */
function onlyRange(target: ConditionalFormatTarget): WireObject | null {
  const [area, ...others] = currentFormat(target).areas;
  return area && others.length === 0 ? rangeType.of({ ...target, area }) : null;
}
