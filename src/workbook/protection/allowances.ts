import type { Allowances } from '../../snapshot/snapshot';
import type { SheetProtection } from '../sheet';

/** What a protected sheet still lets be done. */
export function allowancesOf({ options }: SheetProtection): Allowances {
  const allows = (permission: string) => options.get(permission) ?? false;
  return {
    formatCells: allows('formatCells'),
    formatRows: allows('formatRows'),
    insertRows: allows('insertRows'),
    deleteRows: allows('deleteRows'),
  };
}
