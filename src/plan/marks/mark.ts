import type { CellRef } from '../../snapshot/area';

/** From the least to the worst. */
export const MARK_SEVERITIES = ['info', 'warning', 'error'] as const;

export type MarkSeverity = (typeof MARK_SEVERITIES)[number];

/** A highlight of ours on one cell of a sheet. */
export interface Mark {
  readonly cell: CellRef;
  readonly severity: MarkSeverity;
}

/**
 * The custom formula of a mark's conditional format. `N("…")` is 0, so that the formula is
 * always true, and the tag says that the rule is ours and how severe it is.
 */
export function markFormula(severity: MarkSeverity): string {
  return `=N("jixiao-mark:${severity}")=0`;
}

/** The severity of one of our marks; null for a conditional format that is not ours. */
export function parseMarkFormula(formula: string): MarkSeverity | null {
  const text = formula.toLowerCase();
  return MARK_SEVERITIES.find((severity) => text.includes(`n("jixiao-mark:${severity}")`)) ?? null;
}
