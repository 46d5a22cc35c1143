import { intersection, type Area } from '../../../../snapshot/area';
import { addConditionalFormat } from '../../../../workbook/conditional-formats/add-conditional-format';
import type { ConditionalFormat } from '../../../../workbook/conditional-formats/conditional-format';
import { removeConditionalFormat } from '../../../../workbook/conditional-formats/remove-conditional-format';
import { method, objectMethod } from '../../protocol/member-definitions';
import { defineType, type ObjectType } from '../../protocol/object-type';
import { WireError } from '../../protocol/wire-error';
import type { WireObject } from '../../protocol/wire-object';
import { requireFormattable } from '../access';
import { asInteger, asText, invalidArgument, itemNotFound } from '../arguments';
import { conditionalFormatType } from './conditional-format';
import type { AreasTarget } from '../open-book';

/** The formula of a new rule until the add-in sets its own: it never holds. */
const NEVER = 'FALSE';

/** The conditional formats of a sheet that touch the areas, the strongest first. */
export const conditionalFormatCollectionType: ObjectType<AreasTarget> = defineType({
  name: 'ConditionalFormatCollection',
  items: (target) => touching(target).map((format) => wire(target, format)),
  item: (target, key) => {
    const format = find(target, key);
    if (!format) throw itemNotFound();
    return wire(target, format);
  },
  members: {
    GetItemOrNullObject: objectMethod('1.14', (target, [key]) => {
      const format = find(target, key);
      return format ? wire(target, format) : null;
    }),
    GetItemAt: objectMethod('1.6', (target, [index]) => {
      const format = touching(target)[asInteger(index)];
      if (!format) throw itemNotFound();
      return wire(target, format);
    }),
    GetCount: method('1.6', (target) => touching(target).length),
    Add: objectMethod('1.6', (target, [type]) => {
      requireFormattable(target);
      return wire(target, add(target, asText(type)));
    }),
    ClearAll: method('1.6', (target) => {
      requireFormattable(target);
      clear(target);
    }),
  },
});

function add({ book, sheet, areas }: AreasTarget, type: string): ConditionalFormat {
  if (type !== 'Custom') {
    throw new WireError('NotImplemented', `This host adds custom rules only, not ${type}.`);
  }
  if (areas.length === 0) throw invalidArgument();
  return addConditionalFormat(book.workbook, sheet, {
    type,
    areas,
    formulas: [NEVER],
    operator: null,
    stopIfTrue: false,
    format: {},
  });
}

function clear(target: AreasTarget): void {
  const { book, sheet, areas } = target;
  const found = touching(target);
  if (!found.every((format) => format.areas.every((area) => areas.some(holding(area))))) {
    const message = 'This host does not cut a rule that reaches beyond the range.';
    throw new WireError('NotImplemented', message);
  }
  for (const format of found) removeConditionalFormat(book.workbook, sheet, format);
}

function holding({ top, left, bottom, right }: Area): (outer: Area) => boolean {
  return (outer) =>
    outer.top <= top && outer.left <= left && outer.bottom >= bottom && outer.right >= right;
}

function touching({ sheet, areas }: AreasTarget): readonly ConditionalFormat[] {
  return sheet.conditionalFormats.filter((format) =>
    format.areas.some((area) => areas.some((other) => intersection(area, other))),
  );
}

function find(target: AreasTarget, key: unknown): ConditionalFormat | undefined {
  const id = asText(key);
  return touching(target).find((format) => format.id === id);
}

function wire({ book, sheet }: AreasTarget, format: ConditionalFormat): WireObject {
  return conditionalFormatType.of({ book, sheet, id: format.id });
}
