import { isRowEdit, type RowEdit } from '../../src/plan/edit';
import { rowAfter } from '../../src/plan/rows/moved-rows';
import type { Plan } from '../../src/plan/plan';
import { parseArea, parseCell, printCell } from '../../src/snapshot/address';
import { intersection, type Area } from '../../src/snapshot/area';
import type { WholeContents } from './whole-contents';

type SheetContents = WholeContents['sheets'][number];

/** After rows were inserted what the plan does not write has only moved down, other sheets show what they showed. */
export function verifyOnlyMovedDown(before: WholeContents, after: WholeContents, plan: Plan): void {
  expect(after.sheets.map(({ name }) => name)).toEqual(before.sheets.map(({ name }) => name));
  before.sheets.forEach((sheet, index) => {
    const now = after.sheets[index];
    if (!now) return;
    const edits = plan.edits.filter((edit) => 'sheet' in edit && edit.sheet === sheet.name);
    const moves = edits.filter(isRowEdit);
    const written = new Set(
      edits.flatMap((edit) =>
        edit.kind === 'set-cells' ? edit.cells.map(({ cell }) => printCell(cell)) : [],
      ),
    );
    const place = (address: string) => placeAfter(moves, sheet.name, address);
    expect(shown(now, (address) => !written.has(address) && !isNew(moves, sheet, address))).toEqual(
      shown(sheet, (address) => !written.has(place(address)), place),
    );
    expect(overlaps(now)).toEqual([]);
    expect(heights(now, moves, sheet.name)).toEqual(heightsMoved(sheet, moves));
    expect(setUp(now)).toEqual(setUp(sheet));
  });
}

/** By address what stands there, of formulas only that one does: their references move. */
function shown(
  { cells }: SheetContents,
  isMeant: (address: string) => boolean,
  place: (address: string) => string = (address) => address,
): Readonly<Record<string, string>> {
  const entries = Object.entries(cells)
    .filter(([address]) => isMeant(address))
    .map(([address, text]): [string, string] => {
      const [value, formula, look] = partsOf(text);
      return [place(address), JSON.stringify([formula === null ? value : '=', look])];
    });
  return Object.fromEntries(entries);
}

function partsOf(cell: string): readonly unknown[] {
  const parts: unknown = JSON.parse(cell);
  return Array.isArray(parts) ? parts.map((part: unknown) => part) : [];
}

function placeAfter(moves: readonly RowEdit[], sheet: string, address: string): string {
  const cell = parseCell(address);
  const row = cell && rowAfter(moves, sheet, cell.row);
  if (!cell || row === null) throw new Error(address);
  return printCell({ row, column: cell.column });
}

function newRows(moves: readonly RowEdit[], sheet: string): ReadonlySet<number> {
  return new Set(
    moves
      .flatMap(({ at, count }, index) =>
        Array.from({ length: count }, (_, i) => rowAfter(moves.slice(index + 1), sheet, at + i)),
      )
      .filter((row) => row !== null),
  );
}

function isNew(moves: readonly RowEdit[], sheet: SheetContents, address: string): boolean {
  const cell = parseCell(address);
  return cell !== null && newRows(moves, sheet.name).has(cell.row);
}

function heights({ heights: all }: SheetContents, moves: readonly RowEdit[], sheet: string) {
  const added = newRows(moves, sheet);
  return Object.fromEntries(Object.entries(all).filter(([row]) => !added.has(Number(row))));
}

function heightsMoved({ name, heights: all }: SheetContents, moves: readonly RowEdit[]) {
  return Object.fromEntries(
    Object.entries(all).map(
      ([row, size]) => [String(rowAfter(moves, name, Number(row))), size] as const,
    ),
  );
}

function setUp({ visibility, layout, columnBreaks, widths, protection }: SheetContents) {
  return { visibility, layout, columnBreaks, widths, protection };
}

function overlaps({ merges }: SheetContents): readonly string[] {
  const areas = merges.map((text) => parseArea(text)).filter((area): area is Area => area !== null);
  return areas.flatMap((area, index) =>
    areas
      .slice(index + 1)
      .filter((other) => intersection(area, other) !== null)
      .map((other) => JSON.stringify([area, other])),
  );
}
