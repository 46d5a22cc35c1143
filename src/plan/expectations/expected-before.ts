import { printCell } from '../../snapshot/address';
import type { SheetSnapshot, Snapshot } from '../../snapshot/snapshot';
import { isRowEdit, isSheetEdit, type Edit } from '../edit';
import { contentOf, findCell } from './expected-cells';
import { rowBefore } from '../rows/moved-rows';
import type {
  ExpectedCell,
  ExpectedMerges,
  ExpectedName,
  ExpectedSheet,
  Expectations,
  SheetRows,
} from '../plan';
import { restructuredSheets, rowsAround, touchedBefore } from './touched-rows';

/**
 * What edits rely on, as the snapshot has it: the sheets that come or go, the cells that they write, what stands
 * beside rows that come or go, the merged areas there, and the names. What a sheet that goes holds is not known here.
 */
export function expectedBefore(edits: readonly Edit[], snapshot: Snapshot): Expectations {
  const cells: ExpectedCell[] = [];
  const vacant: SheetRows[] = [];
  const expect = (cell: ExpectedCell) => {
    if (!findCell(cells, cell.sheet, cell.cell)) cells.push(cell);
  };
  for (const [index, edit] of edits.entries()) {
    const done = edits.slice(0, index);
    if (edit.kind === 'set-cells') {
      const { sheet } = edit;
      for (const { cell, before, after } of edit.cells) {
        const row = rowBefore(done, sheet, cell.row);
        if (row === null) continue;
        const place = { row, column: cell.column };
        const content = contentOf(sheetNamed(snapshot, sheet)?.cells.get(printCell(place)));
        const numberFormat =
          before.numberFormat === after.numberFormat ? null : before.numberFormat;
        expect({ sheet, cell: place, content, numberFormat });
      }
    } else if (isRowEdit(edit)) {
      const { sheet } = edit;
      const around = rowsAround(edit).before.map((row) => rowBefore(done, sheet, row));
      for (const { row, column, ...cell } of sheetNamed(snapshot, sheet)?.cells.values() ?? []) {
        if (!around.includes(row)) continue;
        expect({ sheet, cell: { row, column }, content: contentOf(cell), numberFormat: null });
      }
      if (edit.kind === 'delete-rows') vacant.push(...deletedRows(done, edit));
    }
  }
  return {
    sheets: sheetsBefore(edits),
    cells,
    vacant,
    merges: mergesBefore(edits, snapshot),
    names: namesBefore(edits, snapshot),
  };
}

function sheetNamed(snapshot: Snapshot, name: string): SheetSnapshot | undefined {
  return snapshot.sheets.find((sheet) => sheet.name === name);
}

function deletedRows(
  done: readonly Edit[],
  { sheet, at, count }: { readonly sheet: string; readonly at: number; readonly count: number },
): SheetRows[] {
  return Array.from({ length: count }, (_, i) => rowBefore(done, sheet, at + i)).flatMap((row) =>
    row === null ? [] : [{ sheet, top: row, bottom: row }],
  );
}

/** Of a sheet that goes and comes again the first edit tells; the one before which a sheet is put must be there. */
function sheetsBefore(edits: readonly Edit[]): ExpectedSheet[] {
  const sheets = edits
    .filter(isSheetEdit)
    .flatMap(({ kind, sheet, before }) => [
      { sheet, exists: kind === 'delete-sheet' },
      ...(before === undefined ? [] : [{ sheet: before, exists: true }]),
    ]);
  return sheets.filter((each, at) => sheets.findIndex(({ sheet }) => sheet === each.sheet) === at);
}

function mergesBefore(edits: readonly Edit[], snapshot: Snapshot): ExpectedMerges[] {
  return restructuredSheets(edits).flatMap((sheet) => {
    const span = touchedBefore(edits, sheet);
    if (!span) return [];
    const merges = sheetNamed(snapshot, sheet)?.merges ?? [];
    const areas = merges.filter(({ top, bottom }) => top <= span.bottom && bottom >= span.top);
    return [{ sheet, ...span, areas }];
  });
}

function namesBefore(edits: readonly Edit[], snapshot: Snapshot): ExpectedName[] {
  const names: ExpectedName[] = [];
  for (const edit of edits) {
    if (edit.kind !== 'set-name') continue;
    const { name, scope } = edit;
    if (names.some((known) => isName(known, name, scope))) continue;
    const found = snapshot.names.find((known) => isName(known, name, scope));
    names.push({ name, scope, formula: found?.formula ?? null });
  }
  return names;
}

/** Names do not tell case apart. */
export function isName(
  known: { readonly name: string; readonly scope: string | null },
  name: string,
  scope: string | null,
): boolean {
  return known.scope === scope && known.name.toLowerCase() === name.toLowerCase();
}
