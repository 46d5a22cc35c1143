import type { Form } from '../form/form';
import { groupBy } from '../form/group-by';
import type { Steps } from '../form/steps';
import type { Finding } from '../rules/finding';
import { parseCell } from '../snapshot/address';
import { isAnchored, sameAnchor } from './anchor';
import { fingerprint, type Fingerprint } from './dismiss';
import type { Dismissal } from './dismissal';
import { NO_EXPLANATIONS, type Explained, type Explanations } from './explanations';

interface Found {
  readonly form: Form;
  readonly findings: readonly Finding[];
}

export interface SortedOut extends Explanations {
  readonly open: readonly Finding[];
}

interface Candidate {
  /** Which form's it is. */
  readonly at: number;
  readonly finding: Finding;
  readonly print: Fingerprint;
}

interface Pair extends Candidate {
  readonly dismissal: Dismissal;
}

/**
 * Takes out of the findings of all forms of a workbook what the user explained, a step for each form. One dismissal
 * speaks for one finding: of several that are alike the one at the same address, else the nearest. It goes to a form on
 * its sheet; where that sheet holds no form any more, it was renamed or its form moved, and every form may answer to it.
 */
export function* sortOutSteps(
  found: readonly Found[],
  dismissals: readonly Dismissal[],
): Steps<readonly SortedOut[]> {
  if (dismissals.length === 0) {
    return found.map(({ findings }) => ({ open: findings, ...NO_EXPLANATIONS }));
  }
  const candidates: Candidate[] = [];
  for (const [at, { form, findings }] of found.entries()) {
    const print = (finding: Finding) => ({ at, finding, print: fingerprint(form, finding) });
    candidates.push(...findings.map(print));
    yield { done: found.length, total: found.length };
  }
  const sheets = new Set(found.map(({ form }) => form.sheet));
  const candidatesFor = pool(candidates, sheets);
  const taken = new Set<Candidate>();
  const [dismissed, changed] = pair(dismissals, candidatesFor, taken, isSame);
  yield { done: found.length, total: found.length };
  const [lapsed, idle] = pair(changed, candidatesFor, taken, isSamePlace);
  yield { done: found.length, total: found.length };
  const gone = new Set(dismissed.map(({ finding }) => finding));
  const [dismissedOf, lapsedOf] = [byForm(dismissed), byForm(lapsed)];
  const told = new Set<string>();
  return found.map(({ form: { sheet }, findings }, at) => {
    const isFirst = !told.has(sheet);
    told.add(sheet);
    const isHere = (one: Dismissal) => one.sheet === sheet || (at === 0 && !sheets.has(one.sheet));
    return {
      open: findings.filter((finding) => !gone.has(finding)),
      dismissed: dismissedOf.get(at) ?? [],
      lapsed: lapsedOf.get(at) ?? [],
      idle: isFirst ? idle.filter(isHere) : [],
    };
  });
}

/** Only of what the same rule says in the same way one may be taken for the other. */
function subjectOf({ rule, detail }: Pick<Fingerprint, 'rule' | 'detail'>): string {
  return JSON.stringify([rule, detail]);
}

function byForm(pairs: readonly Pair[]): ReadonlyMap<number, readonly Explained[]> {
  const groups = [...groupBy(pairs, ({ at }) => at)];
  return new Map(
    groups.map(([at, own]) => [at, own.map(({ finding, dismissal }) => ({ finding, dismissal }))]),
  );
}

/** What may answer to a dismissal: of its own sheet, or of any where that holds no form. */
type Pool = (dismissal: Dismissal, isStrict: boolean) => readonly Candidate[];

function pool(candidates: readonly Candidate[], sheets: ReadonlySet<string>): Pool {
  const onSheet = ({ sheet, ...about }: Pick<Fingerprint, 'sheet' | 'rule' | 'detail'>) =>
    JSON.stringify([sheet, subjectOf(about)]);
  const bySubject = groupBy(candidates, ({ print }) => subjectOf(print));
  const bySheet = groupBy(candidates, ({ print }) => onSheet(print));
  return (dismissal, isStrict) => {
    const isAnySheet = !isStrict && !sheets.has(dismissal.sheet);
    return (
      (isAnySheet ? bySubject.get(subjectOf(dismissal)) : bySheet.get(onSheet(dismissal))) ?? []
    );
  };
}

type Likeness = (print: Fingerprint, dismissal: Dismissal) => boolean;

/** The same place, whatever stands there now: its address, or what the cell is to the form. */
function isSamePlace(print: Fingerprint, dismissal: Dismissal): boolean {
  const { anchor, cell } = print;
  const isSameCell = cell === dismissal.cell && anchor.role === dismissal.anchor.role;
  return isSameCell || (isAnchored(anchor) && sameAnchor(anchor, dismissal.anchor));
}

function isSame(print: Fingerprint, dismissal: Dismissal): boolean {
  return (
    sameAnchor(print.anchor, dismissal.anchor) &&
    print.content === dismissal.content &&
    print.said === dismissal.said
  );
}

/**
 * Those at their own address first, so that nobody else's is taken for one that has moved.
 * @param taken what answers to one already, and to no other; grows
 */
function pair(
  dismissals: readonly Dismissal[],
  candidatesFor: Pool,
  taken: Set<Candidate>,
  isLike: Likeness,
): readonly [readonly Pair[], readonly Dismissal[]] {
  const pairs = new Map<Dismissal, Pair>();
  for (const isStrict of [true, false]) {
    for (const dismissal of dismissals) {
      if (pairs.has(dismissal)) continue;
      const alike = candidatesFor(dismissal, isStrict).filter((candidate) => {
        const isThere = !isStrict || candidate.print.cell === dismissal.cell;
        return isThere && !taken.has(candidate) && isLike(candidate.print, dismissal);
      });
      const found = nearest(alike, dismissal);
      if (!found) continue;
      taken.add(found);
      pairs.set(dismissal, { ...found, dismissal });
    }
  }
  return [
    dismissals.flatMap((each) => pairs.get(each) ?? []),
    dismissals.filter((each) => !pairs.has(each)),
  ];
}

/** Of forms one below another the same may be found in each. */
function nearest(alike: readonly Candidate[], { cell }: Dismissal): Candidate | undefined {
  const row = parseCell(cell)?.row ?? 0;
  const distance = ({ finding }: Candidate) => Math.abs(finding.cell.row - row);
  return [...alike].sort((a, b) => distance(a) - distance(b))[0];
}
