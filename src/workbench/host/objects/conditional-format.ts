import type { ConditionalFormat } from '../../../workbook/conditional-format';
import { objectMethod, property } from '../protocol/member-definitions';
import { defineType, type ObjectType } from '../protocol/object-type';
import type { WireObject } from '../protocol/wire-object';
import { itemNotFound } from './arguments';
import type { SheetTarget } from './open-book';
import { rangeAreasType } from './range-areas';

/** A conditional format by its id, so that the object follows its later changes. */
export interface ConditionalFormatTarget extends SheetTarget {
  readonly id: string;
}

export const conditionalFormatType: ObjectType<ConditionalFormatTarget> = defineType({
  name: 'ConditionalFormat',
  key: { name: 'Id', of: ({ id }) => id },
  members: {
    Id: property('1.6', ({ id }) => id),
    Type: property('1.6', (target) => current(target).type),
    Priority: property('1.6', (target) => target.sheet.conditionalFormats.indexOf(current(target))),
    StopIfTrue: property('1.6', (target) => current(target).stopIfTrue),
    GetRanges: objectMethod('1.9', ranges),
  },
});

function ranges(target: ConditionalFormatTarget): WireObject {
  return rangeAreasType.of({ ...target, areas: current(target).areas });
}

export function current({ sheet, id }: ConditionalFormatTarget): ConditionalFormat {
  const found = sheet.conditionalFormats.find((format) => format.id === id);
  if (!found) throw itemNotFound();
  return found;
}
