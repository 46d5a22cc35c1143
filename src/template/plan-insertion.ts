import type { ReversibleEdit } from '../plan/edit';
import type { Insertion } from '../plan/rows/insertion';
import { makePlan } from '../plan/make-plan';
import type { Expectations } from '../plan/plan';
import type { TemplateId } from '../plan/template-id';
import { printFixedArea, quoteSheet } from '../snapshot/address';
import { SHEET_ROWS, headOf, type CellRef } from '../snapshot/area';
import { freeSheetName } from '../snapshot/free-sheet-name';
import type { Snapshot } from '../snapshot/snapshot';
import type { Template } from './template';
import { templateArea } from './template-area';
import { TEMPLATES } from './template-sheet';

/**
 * What it takes to put a blank form into a workbook: a sheet at its end, and the names of the form. They belong to
 * the workbook where it holds no other form and none of them is taken, otherwise to the new sheet.
 * @param forms how many forms the workbook holds
 */
export function planInsertion(
  snapshot: Snapshot,
  forms: number,
  id: TemplateId = 'department',
): Insertion {
  const template = TEMPLATES[id];
  const taken = snapshot.sheets.map(({ name }) => name);
  const sheet = freeSheetName(template.sheet, taken);
  const scope = forms > 0 || hasAnyName(snapshot, template) ? sheet : null;
  const edits: readonly ReversibleEdit[] = [
    { kind: 'insert-sheet', sheet, template: id },
    ...Object.entries(template.names).map(([name, at]): ReversibleEdit => {
      const after = `=${quoteSheet(sheet)}!${printFixedArea(templateArea(at))}`;
      return { kind: 'set-name', name, scope, before: null, after };
    }),
  ];
  const plan = makePlan({ key: 'insert-template', data: { sheet } }, edits, snapshot);
  const yields = { ...plan.yields, ...contentsOf(template, sheet) };
  return { plan: { ...plan, yields }, start: { sheet, cell: firstBlank(template) } };
}

function hasAnyName({ names }: Snapshot, template: Template): boolean {
  return names.some(({ name }) => Object.hasOwn(template.names, name));
}

/** What the new sheet holds: nothing but what the form prints, and nothing below it. */
function contentsOf(
  { cells, rowHeights }: Template,
  sheet: string,
): Pick<Expectations, 'cells' | 'vacant' | 'merges'> {
  const areas = cells.filter(({ at }) => at.includes(':')).map(({ at }) => templateArea(at));
  return {
    cells: cells.flatMap(({ at, text }) => {
      if (text === undefined) return [];
      const content = { kind: 'value', value: text } as const;
      return [{ sheet, cell: headOf(templateArea(at)), content, numberFormat: null }];
    }),
    vacant: [{ sheet, top: 0, bottom: SHEET_ROWS - 1 }],
    merges: [{ sheet, top: 0, bottom: rowHeights.length - 1, areas }],
  };
}

/** The first cell that the user fills in. */
function firstBlank({ cells }: Template): CellRef {
  const blank = cells.find(({ text }) => text === undefined);
  return blank ? headOf(templateArea(blank.at)) : { row: 0, column: 0 };
}
