import type { Workbook } from '../workbook';
import type { Sheet, SheetProtection } from '../sheet';
import { notify } from '../workbook-change';

/** Protects a sheet, or ends its protection. */
export function protectSheet(
  workbook: Workbook,
  sheet: Sheet,
  protection: SheetProtection | null,
): void {
  if (protection === sheet.protection) return;
  sheet.protection = protection;
  notify(workbook, { kind: 'protection', sheet });
}
