import type { Anchor } from '../anchor';
import type { Cell } from '../cells/cell';
import { mapRuleFormulas } from '../conditional-formats/map-rule-formulas';
import { mapFormulas } from '../validation/data-validation';
import type { Workbook } from '../workbook';
import type { Sheet } from '../sheet';

/** What came of rewriting: the cells that hold another formula now, and whether a name does. */
export interface Rewritten {
  readonly cells: ReadonlySet<Cell>;
  readonly names: boolean;
}

/** Puts every formula of the workbook as `rewrite` says: of cells, names, conditional formats and anchors. */
export function rewriteFormulas(
  workbook: Workbook,
  rewrite: (formula: string) => string,
): Rewritten {
  const cells = workbook.sheets.flatMap((sheet) => rewriteSheetFormulas(sheet, rewrite));
  const names = unlessSame(
    workbook.names,
    workbook.names.map((name) => {
      const formula = rewrite(name.formula);
      return formula === name.formula ? name : { ...name, formula };
    }),
  );
  const isAnother = names !== workbook.names;
  workbook.names = names;
  workbook.anchors = workbook.anchors.map((anchor) => rewriteAnchor(anchor, rewrite));
  return { cells: new Set(cells), names: isAnother };
}

/** Does so with what stands on one sheet, its anchors left out. @returns the cells that hold another formula now */
export function rewriteSheetFormulas(
  sheet: Sheet,
  rewrite: (formula: string) => string,
): readonly Cell[] {
  const rewritten: Cell[] = [];
  for (const { cells } of sheet.rows.values()) {
    for (const [column, cell] of cells) {
      if (cell.formula === null) continue;
      const formula = rewrite(cell.formula);
      if (formula === cell.formula) continue;
      const now = { ...cell, formula };
      cells.set(column, now);
      rewritten.push(now);
    }
  }
  sheet.conditionalFormats = sheet.conditionalFormats.map((rule) => mapRuleFormulas(rule, rewrite));
  sheet.dataValidations = sheet.dataValidations.map((validation) => {
    const rule = mapFormulas(validation.rule, rewrite);
    return rule === validation.rule ? validation : { ...validation, rule };
  });
  return rewritten;
}

export function rewriteAnchor(anchor: Anchor, rewrite: (formula: string) => string): Anchor {
  if (anchor.kind !== 'cells' && anchor.kind !== 'formulas') return anchor;
  const formulas = unlessSame(anchor.formulas, anchor.formulas.map(rewrite));
  return formulas === anchor.formulas ? anchor : { ...anchor, formulas };
}

function unlessSame<T>(before: readonly T[], now: readonly T[]): readonly T[] {
  return now.every((each, i) => each === before[i]) ? before : now;
}
