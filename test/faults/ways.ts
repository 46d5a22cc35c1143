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
  /** The same once more: what is found to be put right then. */
  readonly again: (now: FormReading) => readonly Finding[];
}

/** Null where there is nothing to put right in that way. */
export function fixingBy(way: Way, reading: FormReading): Fixing | null {
  if (way.kind === 'auto') return together(({ fix }) => fix === 'auto', reading);
  const fixables = reading.current.findings.filter(({ fix }) => fix !== 'none');
  const finding = fixables[way.which % Math.max(1, fixables.length)];
  if (!finding) return null;
  const { rule, fix } = finding;
  if (way.kind === 'one') return alone(finding, way.choice, reading);
  return together((other) => other.rule === rule && other.fix === fix, reading);
}

function alone(
  finding: Finding,
  choice: number,
  { snapshot, current }: FormReading,
): Fixing | null {
  const choices = waysOf({ finding, found: current, snapshot });
  const { edits } = choices[choice % Math.max(1, choices.length)] ?? { edits: [] };
  if (edits.length === 0) return null;
  return {
    plan: planFixes(edits, 1, snapshot),
    edits,
    settled: [finding],
    again: (now) =>
      waysOf({ finding, found: now.current, snapshot: now.snapshot }).length > 0 ? [finding] : [],
  };
}

type IsWanted = (finding: Finding) => boolean;

function together(isWanted: IsWanted, { snapshot, current }: FormReading): Fixing | null {
  const { edits, fixed } = fixMany(snapshot, current, (now) => check(now), isWanted);
  if (edits.length === 0) return null;
  const settled = fixed.map(({ finding }) => finding);
  return {
    plan: planFixes(edits, settled.length, snapshot),
    edits,
    settled,
    again: (now) => together(isWanted, now)?.settled ?? [],
  };
}
