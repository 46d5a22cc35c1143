import { checkWorkbook } from '../../commands/check-workbook';
import type { Answers, Choice, FixRefusal } from '../../fixes/fix';
import { fixFindingSteps } from '../../fixes/fix-finding';
import { fixManySteps } from '../../fixes/fix-many';
import { planFixes } from '../../fixes/plan-fixes';
import type { Plan } from '../../plan/plan';
import { previewOf, type PreviewLine } from '../../plan/preview';
import type { Finding } from '../../rules/finding';
import type { Course } from '../../session/course';
import { inTurns } from '../../session/in-turns';
import type { FormReading } from '../../session/propose';

/** A way to put a problem right, and what it would write. */
export type OfferedChoice =
  | (Extract<Choice, { readonly kind: 'ready' }> & {
      readonly plan: Plan;
      readonly lines: readonly PreviewLine[];
    })
  | Extract<Choice, { readonly kind: 'open' }>;

export type FixProposal =
  | { readonly kind: 'refused'; readonly reason: FixRefusal }
  | {
      readonly kind: 'choices';
      readonly choices: readonly OfferedChoice[];
      /** How many problems of the rule there are that may be put right together. */
      readonly alike: number;
    };

/** The ways to put a problem right in the workbook as it is now. Pure but for the user's packs. */
export async function proposeFix(
  { snapshot, current }: FormReading,
  course: Course,
  finding: Finding,
  answers: Answers = {},
): Promise<FixProposal> {
  const steps = fixFindingSteps(finding, snapshot, current, checkWorkbook, answers);
  const fix = await inTurns(steps, course);
  if (fix.kind === 'refused') return fix;
  const choices = fix.choices.map((choice): OfferedChoice => {
    if (choice.kind === 'open') return choice;
    const plan = planFixes(choice.edits, 1, snapshot);
    return { ...choice, plan, lines: previewOf(plan) };
  });
  const [first] = fix.choices;
  const isPlain = first.kind === 'ready' && first.edits.every(({ kind }) => kind === 'set-cells');
  const alike = isPlain ? current.findings.filter(isAlike(finding)).length : 1;
  return { kind: 'choices', choices, alike };
}

export interface ManyProposal {
  /** Null where nothing can be put right. */
  readonly plan: Plan | null;
  readonly lines: readonly PreviewLine[];
  readonly fixed: number;
  /** Those that have to be seen to one by one, and why, as far as there is a reason. */
  readonly left: number;
  readonly reasons: readonly FixRefusal[];
}

/** Which problems are put right together: those of a kind, or all whose meaning a fix leaves alone. */
export type Wanted = { readonly kind: 'auto' } | { readonly kind: 'alike'; readonly to: Finding };

/** What putting many problems right at once comes to; the page has its turn between two of them. */
export async function proposeMany(
  { snapshot, current }: FormReading,
  course: Course,
  wanted: Wanted,
): Promise<ManyProposal> {
  const isWanted = wanted.kind === 'auto' ? isAuto : isAlike(wanted.to);
  const steps = fixManySteps(snapshot, current, checkWorkbook, isWanted);
  const { edits, fixed, left, after } = await inTurns(steps, course);
  const plan = edits.length === 0 ? null : planFixes(edits, fixed.length, snapshot);
  return {
    plan,
    lines: plan ? previewOf(plan) : [],
    fixed: fixed.length,
    left: after.findings.filter(isWanted).length,
    reasons: [...new Set(left.flatMap(({ reason }) => reason ?? []))],
  };
}

function isAuto({ fix }: Finding): boolean {
  return fix === 'auto';
}

function isAlike({ rule, fix }: Finding): (other: Finding) => boolean {
  return (other) => other.rule === rule && other.fix === fix;
}
