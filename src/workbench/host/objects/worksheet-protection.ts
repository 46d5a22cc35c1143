import { property } from '../protocol/member-definitions';
import { defineType, type ObjectType } from '../protocol/object-type';
import type { SheetTarget } from './open-book';

/** What the API tells of a protected sheet, by the file format's name of the permission. */
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

export const worksheetProtectionType: ObjectType<SheetTarget> = defineType({
  name: 'WorksheetProtection',
  members: {
    Protected: property('1.2', ({ sheet }) => sheet.protection !== null),
    Options: property('1.2', ({ sheet }) => {
      const { protection } = sheet;
      if (!protection) return null;
      return Object.fromEntries(
        Object.entries(ALLOWANCES).map(([permission, name]) => [
          name,
          protection.options.get(permission) ?? false,
        ]),
      );
    }),
  },
});
