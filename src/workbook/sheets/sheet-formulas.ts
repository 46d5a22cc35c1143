import { tokenTypes } from '@borgar/fx/xlsx';
import type { Anchor } from '../anchor';
import { formulasOfRule } from '../conditional-formats/map-rule-formulas';
import { validationFormulas } from '../validation/data-validation';
import { readSheets } from '../structure/formula-parts';
import type { Sheet } from '../sheet';
import { WorkbookError } from '../workbook-error';
import { sameSheetName } from './rename-sheet';
import { isReference, tokensOf } from './sheet-references';

/** Every formula of a sheet and its anchors. */
export function formulasOfSheet(sheet: Sheet, anchors: readonly Anchor[]): string[] {
  const formulas: string[] = [];
  for (const { cells } of sheet.rows.values()) {
    for (const { formula } of cells.values()) if (formula !== null) formulas.push(formula);
  }
  for (const rule of sheet.conditionalFormats) formulas.push(...formulasOfRule(rule));
  for (const { rule } of sheet.dataValidations) formulas.push(...validationFormulas(rule));
  for (const anchor of anchors) if ('formulas' in anchor) formulas.push(...anchor.formulas);
  return formulas;
}

/** @throws WorkbookError `leaves-sheet` for a formula that means other sheets, another workbook or a table */
export function requireStaying(sheets: readonly Sheet[], formulas: readonly string[]): void {
  const isOne = (name: string) => sheets.some((sheet) => sameSheetName(sheet.name)(name));
  for (const formula of formulas) {
    for (const { type, value } of tokensOf(formula)) {
      const prefix = isReference(type) ? value.slice(0, value.lastIndexOf('!') + 1) : '';
      const named = prefix === '' ? { kind: 'none' as const } : readSheets(prefix);
      const stays = named?.kind === 'none' || (named?.kind === 'one' && isOne(named.name));
      if (!stays || type === tokenTypes.REF_STRUCT) {
        throw new WorkbookError('leaves-sheet', formula);
      }
    }
  }
}
