import type { Form } from '../form/form';
import type { Finding } from '../rules/finding';
import { isAnchored, sameAnchor } from './anchor';
import type { Dismissal } from './dismissal';
import { fingerprint, type Fingerprint } from './dismiss';

/** A finding, and what the user said about it. */
export interface Explained {
  readonly finding: Finding;
  readonly dismissal: Dismissal;
}

/** What became of the findings of a form that somebody had explained. */
export interface Explanations {
  /** Still as they were: not to be shown as problems. */
  readonly dismissed: readonly Explained[];
  /** Explained once, but what stands there has changed: problems again, with the old reason beside them. */
  readonly lapsed: readonly Explained[];
  /** About this form's sheet, but nothing is found there any more. */
  readonly idle: readonly Dismissal[];
}

export interface SortedOut extends Explanations {
  readonly open: readonly Finding[];
}

export const NO_EXPLANATIONS: Explanations = { dismissed: [], lapsed: [], idle: [] };

/**
 * Takes out of the findings what the user explained. One dismissal speaks for one finding: of several that are alike the
 * one at the same address, else the first.
 * @param dismissals those that may concern this form
 */
export function sortOut(
  form: Form,
  findings: readonly Finding[],
  dismissals: readonly Dismissal[],
): SortedOut {
  if (dismissals.length === 0) return { open: findings, ...NO_EXPLANATIONS };
  const left = new Map(findings.map((finding) => [finding, fingerprint(form, finding)]));
  const take = (dismissal: Dismissal, isIt: Likeness): Finding | null => {
    const alike = [...left].filter(([, print]) => isIt(print, dismissal));
    const found = alike.find(([, print]) => print.cell === dismissal.cell) ?? alike[0];
    if (found) left.delete(found[0]);
    return found?.[0] ?? null;
  };
  const [dismissed, others] = pair(dismissals, (each) => take(each, isSame));
  const [lapsed, idle] = pair(others, (each) => take(each, isSamePlace));
  const gone = new Set(dismissed.map(({ finding }) => finding));
  return { open: findings.filter((finding) => !gone.has(finding)), dismissed, lapsed, idle };
}

type Likeness = (print: Fingerprint, dismissal: Dismissal) => boolean;

/** The same place, whatever stands there now: its address, or what the cell is to the form. */
function isSamePlace(print: Fingerprint, dismissal: Dismissal): boolean {
  if (print.rule !== dismissal.rule || print.detail !== dismissal.detail) return false;
  const { anchor, cell } = print;
  const isSameCell = cell === dismissal.cell && anchor.role === dismissal.anchor.role;
  return isSameCell || (isAnchored(anchor) && sameAnchor(anchor, dismissal.anchor));
}

function isSame(print: Fingerprint, dismissal: Dismissal): boolean {
  return (
    print.rule === dismissal.rule &&
    print.detail === dismissal.detail &&
    sameAnchor(print.anchor, dismissal.anchor) &&
    print.content === dismissal.content &&
    print.said === dismissal.said
  );
}

function pair(
  dismissals: readonly Dismissal[],
  find: (dismissal: Dismissal) => Finding | null,
): readonly [readonly Explained[], readonly Dismissal[]] {
  const explained: Explained[] = [];
  const left: Dismissal[] = [];
  for (const dismissal of dismissals) {
    const finding = find(dismissal);
    if (finding) explained.push({ finding, dismissal });
    else left.push(dismissal);
  }
  return [explained, left];
}
