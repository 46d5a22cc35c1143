import { printArea, printCell } from '../../src/snapshot/address';
import { styleAt } from '../../src/workbook/cells/enter-cell';
import { DEFAULT_STYLE, type CellStyle } from '../../src/workbook/styles/style';
import type { Workbook } from '../../src/workbook/workbook';
import type { Row, Sheet } from '../../src/workbook/sheet';
import type { Cell } from '../../src/workbook/cells/cell';

/**
 * All that a person could see or use of a workbook, whatever cells and styles the model keeps for it: blank cells
 * that look like their row are none, equal styles are one.
 */
export function contentsOf(workbook: Workbook) {
  return {
    names: workbook.names
      .map(({ scope, ...name }) => JSON.stringify({ ...name, scope: sheetNamed(workbook, scope) }))
      .sort(),
    sheets: workbook.sheets.map((sheet) => ({
      name: sheet.name,
      cells: cellsOf(workbook, sheet),
      heights: Object.fromEntries(
        [...sheet.rows]
          .filter(([, { height }]) => height !== null)
          .map(([i, row]) => [i, size(row)] as const),
      ),
      merges: sheet.merges.map(printArea).sort(),
      rules: sheet.conditionalFormats.map(({ areas, formulas, type }) => ({
        areas: areas.map(printArea).sort(),
        formulas,
        type,
      })),
    })),
    anchors: workbook.anchors.map((anchor) => JSON.stringify(anchor)),
  };
}

/** A sheet that went and came again goes by another number. */
function sheetNamed({ sheets }: Workbook, id: number | null): string | null {
  return sheets.find((sheet) => sheet.id === id)?.name ?? null;
}

function size({ height, customHeight, hidden }: Row) {
  return { height, customHeight, hidden };
}

function cellsOf(workbook: Workbook, sheet: Sheet): Readonly<Record<string, string>> {
  const rows = [...sheet.rows].map(([i, row]): [number, Row] => [i, { ...row, cells: new Map() }]);
  const bare: Sheet = { ...sheet, rows: new Map(rows) };
  const entries = [...sheet.rows].flatMap(([row, { cells }]) =>
    [...cells].flatMap(([column, cell]) => {
      const place = { row, column };
      const isBlank = cell.value === null && cell.formula === null;
      if (isBlank && cell.style === styleAt(bare, place)) return [];
      const look = lookOf(workbook.styles[cell.style] ?? DEFAULT_STYLE, cell);
      return [[printCell(place), JSON.stringify([cell.value, cell.formula, look])] as const];
    }),
  );
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Excel does not tell whether text like a formula stands there with an apostrophe; written back it always does. */
function lookOf(style: CellStyle, { value }: Cell): CellStyle {
  const isLikeFormula = typeof value === 'string' && /^['=+\-@]/.test(value);
  return { ...style, base: null, quotePrefix: isLikeFormula || style.quotePrefix };
}
