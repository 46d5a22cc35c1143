import fc from 'fast-check';
import { check } from '../../src/check';
import { fixMany } from '../../src/fixes/fix-many';
import { planFixes } from '../../src/fixes/plan-fixes';
import type { ReversibleEdit } from '../../src/plan/edit';
import type { Plan } from '../../src/plan/plan';
import type { Finding } from '../../src/rules/finding';
import type { FormReading } from '../../src/session/propose';
import { waysOf } from '../fixes/fixable';

/** How somebody puts problems right: all that keep their meaning, all of one rule, or one by one of its choices. */
export type Way =
  | { readonly kind: 'auto' }
  | { readonly kind: 'alike'; readonly which: number }
  | { readonly kind: 'one'; readonly which: number; readonly choice: number };

const which = fc.nat(500);
const choice = fc.nat(20);

export const ways: fc.Arbitrary<Way> = fc.oneof(
  fc.constant<Way>({ kind: 'auto' }),
  fc.record({ kind: fc.constant('alike'), which }),
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('one'), which, choice }) },
);

/** What is written, and which problems are settled by it. */
export interface Fixing {
  readonly plan: Plan;
  readonly edits: readonly ReversibleEdit[];
  readonly settled: readonly Finding[];
}

/** Null where there is nothing to put right in that way. */
export function fixingBy(way: Way, { snapshot, current }: FormReading): Fixing | null {
  const fixables = current.findings.filter(({ fix }) => fix !== 'none');
  const finding = way.kind === 'auto' ? null : fixables[way.which % Math.max(1, fixables.length)];
  if (finding === undefined) return null;
  if (way.kind === 'one') {
    if (!finding) return null;
    const choices = waysOf({ finding, found: current, snapshot });
    const { edits } = choices[way.choice % Math.max(1, choices.length)] ?? { edits: [] };
    return fixing(edits, [finding], snapshot);
  }
  const isWanted = (other: Finding) =>
    finding === null
      ? other.fix === 'auto'
      : other.rule === finding.rule && other.fix === finding.fix;
  const { edits, fixed } = fixMany(snapshot, current, (now) => check(now), isWanted);
  return fixing(
    edits,
    fixed.map((each) => each.finding),
    snapshot,
  );
}

function fixing(
  edits: readonly ReversibleEdit[],
  settled: readonly Finding[],
  snapshot: FormReading['snapshot'],
): Fixing | null {
  return edits.length === 0
    ? null
    : { plan: planFixes(edits, settled.length, snapshot), edits, settled };
}
