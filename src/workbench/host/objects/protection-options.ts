import * as z from 'zod/mini';
import type { SheetProtection } from '../../../workbook/sheet';
import { invalidArgument } from './arguments';

/** What the API calls the permissions of the file format. */
const ALLOWANCES: Readonly<Record<string, string>> = {
  formatCells: 'allowFormatCells',
  formatColumns: 'allowFormatColumns',
  formatRows: 'allowFormatRows',
  insertColumns: 'allowInsertColumns',
  insertRows: 'allowInsertRows',
  insertHyperlinks: 'allowInsertHyperlinks',
  deleteColumns: 'allowDeleteColumns',
  deleteRows: 'allowDeleteRows',
  sort: 'allowSort',
  autoFilter: 'allowAutoFilter',
  pivotTables: 'allowPivotTables',
  objects: 'allowEditObjects',
  scenarios: 'allowEditScenarios',
};

const wireOptions = z.nullish(z.record(z.string(), z.unknown()));
const allowance = z.nullish(z.boolean());
const selectionMode = z.nullish(z.enum(['Normal', 'Unlocked', 'None']));

/** The options of `protect`; what is left out is not allowed. @throws InvalidArgument */
export function parseOptions(value: unknown): SheetProtection['options'] {
  try {
    const given = wireOptions.parse(value) ?? {};
    const mode = selectionMode.parse(given['selectionMode']) ?? 'Normal';
    return new Map<string, boolean>([
      ...Object.entries(ALLOWANCES).map(([permission, name]): [string, boolean] => [
        permission,
        allowance.parse(given[name]) ?? false,
      ]),
      ['selectLockedCells', mode === 'Normal'],
      ['selectUnlockedCells', mode !== 'None'],
    ]);
  } catch (error) {
    throw error instanceof z.core.$ZodError ? invalidArgument() : error;
  }
}

export function printOptions({ options }: SheetProtection): object {
  const allowances = Object.entries(ALLOWANCES).map(([permission, name]): [string, boolean] => [
    name,
    options.get(permission) ?? false,
  ]);
  const locked = options.get('selectLockedCells') ?? true;
  const unlocked = options.get('selectUnlockedCells') ?? true;
  const mode = locked ? 'Normal' : unlocked ? 'Unlocked' : 'None';
  return { ...Object.fromEntries<boolean>(allowances), selectionMode: mode };
}
