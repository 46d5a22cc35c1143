import { intersection, sameArea, type Area } from '../snapshot/area';
import type { Snapshot } from '../snapshot/snapshot';
import { isRowEdit, type Edit, type RowEdit } from './edit';
import { isName } from './expected-before';
import { contentOf, movedCells, withCell } from './expected-cells';
import { areaAfter, rowAfter } from './moved-rows';
import type { ExpectedMerges, ExpectedName, Expectations, SheetRows } from './plan';
import { restructuredSheets, touchedAfter } from './touched-rows';

/** What edits leave behind of what they rely on. */
export function yieldedBy(
  edits: readonly Edit[],
  expects: Expectations,
  snapshot: Snapshot,
): Expectations {
  let { cells } = expects;
  const vacant: SheetRows[] = [];
  for (const [index, edit] of edits.entries()) {
    if (isRowEdit(edit)) cells = movedCells(cells, edit);
    if (edit.kind === 'insert-rows') vacant.push(...insertedRows(edit, edits.slice(index + 1)));
    if (edit.kind !== 'set-cells') continue;
    for (const { cell, before, after } of edit.cells) {
      const numberFormat = before.numberFormat === after.numberFormat ? null : after.numberFormat;
      cells = withCell(cells, { sheet: edit.sheet, cell, content: contentOf(after), numberFormat });
    }
  }
  return { cells, vacant, merges: mergesAfter(edits, snapshot), names: namesAfter(edits) };
}

function insertedRows(
  { sheet, at, count }: { readonly sheet: string; readonly at: number; readonly count: number },
  later: readonly Edit[],
): SheetRows[] {
  return Array.from({ length: count }, (_, i) => rowAfter(later, sheet, at + i)).flatMap((row) =>
    row === null ? [] : [{ sheet, top: row, bottom: row }],
  );
}

function mergesAfter(edits: readonly Edit[], snapshot: Snapshot): ExpectedMerges[] {
  return restructuredSheets(edits).flatMap((sheet) => {
    const span = touchedAfter(edits, sheet);
    if (!span) return [];
    const before = snapshot.sheets.find(({ name }) => name === sheet)?.merges ?? [];
    const merges = edits.reduce((areas, edit) => mergedBy(edit, sheet, areas), before);
    const areas = merges.filter(({ top, bottom }) => top <= span.bottom && bottom >= span.top);
    return [{ sheet, ...span, areas }];
  });
}

function mergedBy(edit: Edit, sheet: string, areas: readonly Area[]): readonly Area[] {
  if (isRowEdit(edit) && edit.sheet === sheet) {
    const moved = areas.flatMap((area) => areaAfter(edit, area) ?? []).filter(isSeveralCells);
    return [...moved, ...copiedMerges(edit, moved)];
  }
  if (edit.kind === 'set-merges' && edit.sheet === sheet) {
    const gone = [...edit.part, ...edit.join];
    return [...areas.filter((area) => !gone.some((each) => sameArea(each, area))), ...edit.join];
  }
  return areas;
}

/** Formats bring along the merged areas that lie within their row, where nothing else is merged. */
function copiedMerges({ kind, at, count, formatsFrom }: RowEdit, areas: readonly Area[]): Area[] {
  if (kind === 'delete-rows' || formatsFrom === null) return [];
  const source = formatsFrom < at ? formatsFrom : formatsFrom + count;
  const inRow = areas.filter(({ top, bottom }) => top === source && bottom === source);
  return Array.from({ length: count }, (_, i) => at + i)
    .flatMap((row) => inRow.map((area) => ({ ...area, top: row, bottom: row })))
    .filter((copy) => !areas.some((area) => intersection(area, copy)));
}

function isSeveralCells({ top, left, bottom, right }: Area): boolean {
  return top < bottom || left < right;
}

function namesAfter(edits: readonly Edit[]): ExpectedName[] {
  let names: ExpectedName[] = [];
  for (const edit of edits) {
    if (edit.kind !== 'set-name') continue;
    const { name, scope, after } = edit;
    names = [
      ...names.filter((known) => !isName(known, name, scope)),
      { name, scope, formula: after },
    ];
  }
  return names;
}
