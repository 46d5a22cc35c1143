import type { CheckedForm } from '../check';
import type { Explained } from '../dismissals/explanations';
import type { Form } from '../form/form';
import { FORM_PARTS, partOf, type FormPart } from '../form/form-part';
import type { Finding } from '../rules/finding';
import type { RuleId, Severity } from '../rules/rule';
import { bearsOn, DIMENSIONS, type Dimension } from './dimensions';
import { appropriatenessOf } from './evidence/appropriateness';
import { completenessOf } from './evidence/completeness';
import type { Evidence } from './evidence/evidence';
import { feasibilityOf } from './evidence/feasibility';
import { relevanceOf } from './evidence/relevance';

/** A finding that somebody has answered: it stays in every report, with the answer. */
export interface Dismissed {
  readonly finding: Finding;
  readonly reason: string;
  /** What the cell holds has changed since the answer was given: the finding is open again. */
  readonly isStale: boolean;
}

export type Counts = Readonly<Record<Severity, number>>;

/** One of the four dimensions: what was found against it, and what in the form speaks for it. */
export interface DimensionReport {
  readonly dimension: Dimension;
  readonly findings: readonly Finding[];
  readonly evidence: readonly Evidence[];
}

/** The findings in one part of the form; at least one. */
export interface PartReport {
  readonly part: FormPart;
  readonly findings: readonly Finding[];
}

/** What there is to say of one form, as plain data, whoever prints it. */
export interface Report {
  readonly form: Form;
  /** What is open, stale answers or not. */
  readonly findings: readonly Finding[];
  readonly dismissed: readonly Dismissed[];
  readonly switchedOff: readonly RuleId[];
  /** Some of what the workbook keeps of answers and decisions cannot be read, and was not used. */
  readonly hasUnreadable: boolean;
  /** Of the open findings. */
  readonly counts: Counts;
  readonly parts: readonly PartReport[];
  readonly dimensions: readonly DimensionReport[];
}

const EVIDENCE: Readonly<Record<Dimension, (form: Form) => readonly Evidence[]>> = {
  completeness: completenessOf,
  relevance: relevanceOf,
  appropriateness: appropriatenessOf,
  feasibility: feasibilityOf,
};

/** The report of a checked form. */
export function reportOf({
  form,
  findings,
  switchedOff,
  explanations,
  hasUnreadable = false,
}: CheckedForm): Report {
  return {
    form,
    findings,
    dismissed: [
      ...explanations.dismissed.map((each) => answer(each, false)),
      ...explanations.lapsed.map((each) => answer(each, true)),
    ],
    switchedOff,
    hasUnreadable,
    counts: countsOf(findings),
    parts: partsOf(form, findings),
    dimensions: DIMENSIONS.map((dimension) => ({
      dimension,
      findings: findings.filter(({ rule }) => bearsOn(rule, dimension)),
      evidence: EVIDENCE[dimension](form),
    })),
  };
}

function answer({ finding, dismissal }: Explained, isStale: boolean): Dismissed {
  return { finding, reason: dismissal.reason, isStale };
}

/** The open findings that nobody has answered. */
export function unanswered({ findings, dismissed }: Report): readonly Finding[] {
  const answered = new Set(dismissed.map(({ finding }) => finding));
  return findings.filter((finding) => !answered.has(finding));
}

function countsOf(findings: readonly Finding[]): Counts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

function partsOf(form: Form, findings: readonly Finding[]): readonly PartReport[] {
  return FORM_PARTS.map((part) => ({
    part,
    findings: findings.filter(({ cell }) => partOf(form, cell) === part),
  })).filter(({ findings: here }) => here.length > 0);
}
