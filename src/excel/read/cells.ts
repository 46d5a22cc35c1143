import { printCell } from '../../snapshot/address';
import type { CellValue, SnapshotCell } from '../../snapshot/snapshot';

type RawValue = string | number | boolean | null;

/** What a loaded range holds, as Excel gives it: five tables of the same shape. */
export interface Block {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly values: readonly (readonly RawValue[])[];
  readonly valueTypes: readonly (readonly string[])[];
  readonly formulas: readonly (readonly RawValue[])[];
  readonly text: readonly (readonly string[])[];
  readonly numberFormat: readonly (readonly (string | null)[])[];
}

/** Asks for what `cellsOf` reads. */
export function loadBlock(range: Excel.Range): Excel.Range {
  range.load('rowIndex,columnIndex,values,valueTypes,formulas,text,numberFormat');
  return range;
}

export type AddressedCell = readonly [address: string, cell: SnapshotCell];

/** The cells with content of a block, in reading order. */
export function cellsOf(block: Block): readonly AddressedCell[] {
  return allCellsOf(block).filter(([, { value, formula }]) => value !== null || formula !== null);
}

/** Every cell of a block, blank ones too. */
export function allCellsOf(block: Block): readonly AddressedCell[] {
  return block.values.flatMap((row, r) =>
    row.map((raw, c): AddressedCell => {
      const formula = formulaOf(block.formulas[r]?.[c], raw);
      const value = valueOf(raw, block.valueTypes[r]?.[c]);
      const place = { row: block.rowIndex + r, column: block.columnIndex + c };
      const cell: SnapshotCell = {
        ...place,
        value,
        text: block.text[r]?.[c] ?? '',
        formula,
        numberFormat: block.numberFormat[r]?.[c] ?? 'General',
      };
      return [printCell(place), cell];
    }),
  );
}

/** Errors come as text such as `#REF!`; only the type tells them from a text that looks like one. */
function valueOf(raw: RawValue, type: string | undefined): CellValue {
  if (type === 'Empty') return null;
  if (type === 'Error') return { error: String(raw) };
  return raw;
}

/** Text typed as `'=A1` reads as `=A1` here too, but unlike a formula it is its own value. */
function formulaOf(raw: RawValue | undefined, value: RawValue): string | null {
  return typeof raw === 'string' && raw.startsWith('=') && raw !== value ? raw : null;
}
