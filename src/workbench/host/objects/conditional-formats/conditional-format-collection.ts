import { intersection } from '../../../../snapshot/area';
import { addConditionalFormat } from '../../../../workbook/conditional-formats/add-conditional-format';
import type { ConditionalFormat } from '../../../../workbook/conditional-formats/conditional-format';
import { cutConditionalFormats } from '../../../../workbook/conditional-formats/cut-conditional-formats';
import { method, objectMethod } from '../../protocol/member-definitions';
import { defineType, type ObjectType } from '../../protocol/object-type';
import type { WireObject } from '../../protocol/wire-object';
import { requireFormattable } from '../access';
import { asInteger, asText, invalidArgument, itemNotFound } from '../arguments';
import { conditionalFormatType } from './conditional-format';
import { newRule } from './new-rule';
import type { AreasTarget } from '../open-book';

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
      cutConditionalFormats(target.book.workbook, target.sheet, target.areas);
    }),
  },
});

function add({ book, sheet, areas }: AreasTarget, type: string): ConditionalFormat {
  if (areas.length === 0) throw invalidArgument();
  const { content, formulas } = newRule(type);
  const rule = { ...content, areas, formulas, stopIfTrue: false, format: {} };
  return addConditionalFormat(book.workbook, sheet, rule);
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
