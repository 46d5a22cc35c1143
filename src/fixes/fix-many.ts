import { toEnd, type Steps } from '../form/steps';
import type { CellEdit, ReversibleEdit } from '../plan/edit';
import type { Finding } from '../rules/finding';
import { printCell } from '../snapshot/address';
import { sameValue, type Snapshot } from '../snapshot/snapshot';
import type { FixRefusal } from './fix';
import { fixFindingSteps } from './fix-finding';
import { sameFinding, formAfter, hasNewErrors, type FoundForm, type Recheck } from './recheck';

/** A finding that was put right, and the cells that its rule's choice changed. */
export interface FixedFinding {
  readonly finding: Finding;
  readonly edits: readonly ReversibleEdit[];
}

/** A finding that was left as it is; null where its fix takes rows or an answer of the user's. */
export interface LeftFinding {
  readonly finding: Finding;
  readonly reason: FixRefusal | null;
}

export interface ManyFixed {
  /** From the workbook as it is to its final content: several fixes of one cell are one edit. */
  readonly edits: readonly ReversibleEdit[];
  readonly fixed: readonly FixedFinding[];
  /** Those that were wanted and could not be put right. */
  readonly left: readonly LeftFinding[];
  /** What the form says once all is written. */
  readonly after: FoundForm;
}

interface State extends FoundForm {
  readonly snapshot: Snapshot;
}

/** One fix may bring another to light, as a punctuation mark in a text that was longer before; more rounds are none. */
const MOST_ROUNDS = 50;

/**
 * Puts many findings of a form right at once, by the first choice of each: one after the other in memory, so that
 * what stands in one cell adds up, and written as one change. What needs rows or the user's answer is left out. Pure.
 * @param wanted which findings, of those now and of those that come to light meanwhile
 */
export function fixMany(
  snapshot: Snapshot,
  found: FoundForm,
  recheck: Recheck,
  wanted: (finding: Finding) => boolean,
): ManyFixed {
  return toEnd(fixManySteps(snapshot, found, recheck, wanted));
}

/** The same in steps, each of which tries one way to put one finding right. */
export function* fixManySteps(
  snapshot: Snapshot,
  found: FoundForm,
  recheck: Recheck,
  wanted: (finding: Finding) => boolean,
): Steps<ManyFixed> {
  let state: State = { ...found, snapshot };
  const fixed: FixedFinding[] = [];
  const left: LeftFinding[] = [];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const isOpen = (finding: Finding) =>
      wanted(finding) && !left.some((other) => sameFinding(other.finding, finding));
    const next = firstOfEachCell(state.findings.filter(isOpen));
    if (next.length === 0) break;
    const result = yield* fixTogether(state, next, recheck);
    state = result.state;
    fixed.push(...result.fixed);
    left.push(...result.left);
  }
  const edits = differences(snapshot, state.snapshot, found.form.sheet);
  return { edits, fixed, left, after: { form: state.form, findings: state.findings } };
}

interface Together {
  readonly state: State;
  readonly fixed: readonly FixedFinding[];
  readonly left: readonly LeftFinding[];
}

/** Finds out what each of them takes as the form is now, then puts them right. */
function* fixTogether(
  state: State,
  findings: readonly Finding[],
  recheck: Recheck,
): Steps<Together> {
  const possible: FixedFinding[] = [];
  const left: LeftFinding[] = [];
  for (const finding of findings) {
    const edits = yield* editsFor(state, finding, recheck);
    if (edits !== null && typeof edits !== 'string') possible.push({ finding, edits });
    else left.push({ finding, reason: edits });
    yield { done: possible.length + left.length, total: findings.length };
  }
  const result = yield* writeTogether(state, possible, recheck, true);
  return { ...result, left: [...left, ...result.left] };
}

/**
 * All at once where nothing comes of it that should not; else in halves, until the one that does harm is alone: so a
 * harmful one among many costs few checks.
 * @param mayHelp false where it is known that all at once do harm
 */
function* writeTogether(
  state: State,
  possible: readonly FixedFinding[],
  recheck: Recheck,
  mayHelp: boolean,
): Steps<Together> {
  const [first, ...others] = possible;
  if (!first) return { state, fixed: [], left: [] };
  if (mayHelp) {
    const after = stateAfter(state, possible, recheck);
    yield { done: 0, total: possible.length };
    if (after) return { state: after, fixed: possible, left: [] };
  }
  if (others.length === 0) return yield* fixAnew(state, first.finding, recheck);
  const middle = Math.ceil(possible.length / 2);
  const half = possible.slice(0, middle);
  const one = yield* writeTogether(state, half, recheck, true);
  const isOpen = ({ finding }: FixedFinding) =>
    one.state.findings.some((now) => sameFinding(now, finding));
  const other = possible.slice(middle);
  const open = other.filter(isOpen);
  // Where the whole first half is written, both halves together are what was tried already.
  const isTried = one.fixed === half && open.length === other.length;
  const rest = yield* writeTogether(one.state, open, recheck, !isTried);
  const gone = other.filter((each) => !isOpen(each));
  return {
    state: rest.state,
    fixed: [...one.fixed, ...rest.fixed],
    left: [
      ...one.left,
      ...gone.map(({ finding }) => ({ finding, reason: 'changed' as const })),
      ...rest.left,
    ],
  };
}

/** One by itself: what it takes is found out anew, because others were written since. */
function* fixAnew(state: State, finding: Finding, recheck: Recheck): Steps<Together> {
  const edits = yield* editsFor(state, finding, recheck);
  if (edits === null || typeof edits === 'string') {
    return { state, fixed: [], left: [{ finding, reason: edits }] };
  }
  const fixed = [{ finding, edits }];
  const after = stateAfter(state, fixed, recheck);
  return after
    ? { state: after, fixed, left: [] }
    : { state, fixed: [], left: [{ finding, reason: 'no-help' }] };
}

/** What comes of all of them together; null where one of them stays, or an error comes instead. */
function stateAfter(
  { form, snapshot, findings }: State,
  fixed: readonly FixedFinding[],
  recheck: Recheck,
): State | null {
  const edits = fixed.flatMap((each) => each.edits);
  const after = formAfter(form, snapshot, edits, recheck);
  const isGone = ({ finding }: FixedFinding) =>
    !after?.findings.some((other) => sameFinding(other, finding));
  return after && fixed.every(isGone) && !hasNewErrors(findings, after.findings) ? after : null;
}

/** What to write; else why not, null where it takes more than cells that are known. */
function* editsFor(
  state: State,
  finding: Finding,
  recheck: Recheck,
): Steps<readonly ReversibleEdit[] | FixRefusal | null> {
  const fix = yield* fixFindingSteps(finding, state.snapshot, state, recheck);
  if (fix.kind === 'refused') return fix.reason;
  const [first] = fix.choices;
  const isPlain = first.kind === 'ready' && first.edits.every(({ kind }) => kind === 'set-cells');
  return isPlain ? first.edits : null;
}

function firstOfEachCell(findings: readonly Finding[]): readonly Finding[] {
  const cells = new Map<string, Finding>();
  for (const finding of findings) {
    const place = printCell(finding.cell);
    if (!cells.has(place)) cells.set(place, finding);
  }
  return [...cells.values()];
}

/** What became of the cells of a sheet. */
function differences(before: Snapshot, after: Snapshot, name: string): readonly ReversibleEdit[] {
  const [old, now] = [before, after].map(({ sheets }) => sheets.find((each) => each.name === name));
  const places = new Set([...(old?.cells.keys() ?? []), ...(now?.cells.keys() ?? [])]);
  const cells = [...places].flatMap((place): CellEdit[] => {
    const [was, is] = [old?.cells.get(place), now?.cells.get(place)];
    const cell = was ?? is;
    if (!cell || sameValue(was?.value ?? null, is?.value ?? null)) return [];
    const numberFormat = was?.numberFormat ?? 'General';
    return [
      {
        cell: { row: cell.row, column: cell.column },
        before: { value: was?.value ?? null, formula: null, numberFormat },
        after: {
          value: is?.value ?? null,
          formula: null,
          numberFormat: is?.numberFormat ?? numberFormat,
        },
      },
    ];
  });
  return cells.length === 0 ? [] : [{ kind: 'set-cells', sheet: name, cells }];
}
