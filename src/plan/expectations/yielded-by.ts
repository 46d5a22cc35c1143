import type { Snapshot } from '../../snapshot/snapshot';
import { isRowEdit, isSheetEdit, type Edit } from '../edit';
import { isName } from './expected-before';
import { contentOf, movedCells, withCell } from './expected-cells';
import { mergedBy } from '../rows/merged-by';
import { rowAfter } from '../rows/moved-rows';
import type { ExpectedMerges, ExpectedName, ExpectedSheet, Expectations, SheetRows } from '../plan';
import { restructuredSheets, touchedAfter } from './touched-rows';

/** What edits leave behind of what they rely on; not what a new sheet holds, which its template knows. */
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
  return {
    sheets: sheetsAfter(edits),
    cells,
    vacant,
    merges: mergesAfter(edits, snapshot),
    names: namesAfter(edits),
  };
}

function insertedRows(
  { sheet, at, count }: { readonly sheet: string; readonly at: number; readonly count: number },
  later: readonly Edit[],
): SheetRows[] {
  return Array.from({ length: count }, (_, i) => rowAfter(later, sheet, at + i)).flatMap((row) =>
    row === null ? [] : [{ sheet, top: row, bottom: row }],
  );
}

/** Of a sheet that goes and comes again the last edit tells. */
function sheetsAfter(edits: readonly Edit[]): ExpectedSheet[] {
  const sheets = edits
    .filter(isSheetEdit)
    .flatMap(({ kind, sheet, before }) => [
      { sheet, exists: kind === 'insert-sheet' },
      ...(before === undefined ? [] : [{ sheet: before, exists: true }]),
    ]);
  return sheets.filter(
    (each, at) => !sheets.slice(at + 1).some(({ sheet }) => sheet === each.sheet),
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
