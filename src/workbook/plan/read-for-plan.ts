import { printCell } from '../../snapshot/address';
import type { CellRef } from '../../snapshot/area';
import type { Expectations, Write } from '../../plan/plan';
import type {
  PlanReading,
  ReadCell,
  ReadFormula,
  SheetReading,
} from '../../plan/expectations/plan-reading';
import type { SheetSnapshot } from '../../snapshot/snapshot';
import { sheetsOf, targetsOf } from '../../plan/refusals/write-scope';
import { styleAt } from '../cells/enter-cell';
import { allowancesOf } from '../protection/allowances';
import { isProtectedCell } from '../protection/locked-cells';
import { DEFAULT_STYLE, type CellStyle } from '../styles/style';
import { takeSnapshot } from './take-snapshot';
import { sheetByName, type Workbook } from '../workbook';
import type { Sheet } from '../sheet';

/** What a plan has to know of the workbook, before its edits or after them. */
export function readForPlan(workbook: Workbook, write: Write, expected: Expectations): PlanReading {
  const { names, sheets } = takeSnapshot(workbook);
  const named = sheetsOf(write, expected);
  const known = new Set(named.map((name) => sheetByName(workbook, name)));
  const others = workbook.sheets.filter((sheet) => !known.has(sheet)).map(({ name }) => name);
  // Whatever is to go may be referred to from anywhere.
  const asked = expected.vacant.length > 0 ? [...named, ...others] : named;
  const read = asked.flatMap((name): [string, SheetReading][] => {
    const sheet = sheetByName(workbook, name);
    const snapshot = sheets.find((each) => each.name === sheet?.name);
    if (!sheet || !snapshot) return [];
    const isHere = (item: { readonly sheet: string }) => item.sheet === name;
    const cells = new Map<string, ReadCell>(snapshot.cells);
    for (const { cell } of expected.cells.filter(isHere)) {
      const { numberFormat } = style(workbook, sheet, cell);
      const address = printCell(cell);
      if (!cells.has(address)) {
        cells.set(address, { ...cell, value: null, formula: null, numberFormat });
      }
    }
    const targets = targetsOf(write.edits).filter(isHere);
    const locked = targets.filter(({ cell }) => isProtectedCell(workbook, sheet, cell));
    return [
      [
        name,
        {
          cells,
          formulas: formulasOf(snapshot),
          merges: snapshot.merges,
          protection: sheet.protection && allowancesOf(sheet.protection),
          locked: new Set(locked.map(({ cell }) => printCell(cell))),
        },
      ],
    ];
  });
  const sought = expected.sheets.map(({ sheet }) => sheet);
  const existing = sought.filter((name) => sheetByName(workbook, name));
  return {
    existing: new Set(existing),
    structureProtected: workbook.structureProtection !== null,
    visible: workbook.sheets
      .filter(({ visibility }) => visibility === 'visible')
      .map(({ name }) => name),
    sheets: new Map(read),
    names,
  };
}

function formulasOf({ cells }: SheetSnapshot): readonly ReadFormula[] {
  return [...cells.values()].flatMap(({ row, column, formula }) =>
    formula === null ? [] : [{ row, column, formula }],
  );
}

function style(workbook: Workbook, sheet: Sheet, place: CellRef): CellStyle {
  return workbook.styles[styleAt(sheet, place)] ?? DEFAULT_STYLE;
}
