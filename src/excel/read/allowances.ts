import type { Allowances, SheetSnapshot } from '../../snapshot/snapshot';

/**
 * What a protected sheet still lets be done.
 * @param protection with its options loaded
 */
export function allowancesOf({ options }: Excel.WorksheetProtection): Allowances {
  return {
    formatCells: options.allowFormatCells ?? false,
    formatRows: options.allowFormatRows ?? false,
    insertRows: options.allowInsertRows ?? false,
    deleteRows: options.allowDeleteRows ?? false,
  };
}

/**
 * What the snapshot tells of a sheet's protection beyond that there is one.
 * @param sheet its protection loaded
 */
export function protectionOf({ protection }: Excel.Worksheet): Pick<SheetSnapshot, 'allows'> {
  return protection.protected ? { allows: allowancesOf(protection) } : {};
}
