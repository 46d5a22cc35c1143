import type { Anchor } from '../anchor';
import { mapFormulas } from '../data-validation';
import type { Sheet, Workbook } from '../workbook';

/** Puts every formula of the workbook as `rewrite` says: of cells, names, conditional formats and anchors. */
export function rewriteFormulas(workbook: Workbook, rewrite: (formula: string) => string): void {
  for (const sheet of workbook.sheets) rewriteSheetFormulas(sheet, rewrite);
  workbook.names = unlessSame(
    workbook.names,
    workbook.names.map((name) => {
      const formula = rewrite(name.formula);
      return formula === name.formula ? name : { ...name, formula };
    }),
  );
  workbook.anchors = workbook.anchors.map((anchor) => rewriteAnchor(anchor, rewrite));
}

/** Does so with what stands on one sheet, its anchors left out. */
export function rewriteSheetFormulas(sheet: Sheet, rewrite: (formula: string) => string): void {
  for (const { cells } of sheet.rows.values()) {
    for (const [column, cell] of cells) {
      if (cell.formula === null) continue;
      const formula = rewrite(cell.formula);
      if (formula !== cell.formula) cells.set(column, { ...cell, formula });
    }
  }
  sheet.conditionalFormats = sheet.conditionalFormats.map((rule) => {
    const formulas = unlessSame(rule.formulas, rule.formulas.map(rewrite));
    return formulas === rule.formulas ? rule : { ...rule, formulas };
  });
  sheet.dataValidations = sheet.dataValidations.map((validation) => {
    const rule = mapFormulas(validation.rule, rewrite);
    return rule === validation.rule ? validation : { ...validation, rule };
  });
}

export function rewriteAnchor(anchor: Anchor, rewrite: (formula: string) => string): Anchor {
  if (anchor.kind !== 'cells' && anchor.kind !== 'formulas') return anchor;
  const formulas = unlessSame(anchor.formulas, anchor.formulas.map(rewrite));
  return formulas === anchor.formulas ? anchor : { ...anchor, formulas };
}

function unlessSame<T>(before: readonly T[], now: readonly T[]): readonly T[] {
  return now.every((each, i) => each === before[i]) ? before : now;
}
