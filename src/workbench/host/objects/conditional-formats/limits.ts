import type { Threshold, ThresholdKind } from '../../../../workbook/conditional-formats/threshold';
import { invalidArgument, isGiven } from '../arguments';
import { asLimit, printFormula } from './rule-formula';

/** A limit as the API gives it. */
export interface Limit {
  readonly type: string;
  readonly formula?: string;
}

const KINDS: Readonly<Record<string, ThresholdKind>> = {
  LowestValue: 'min',
  HighestValue: 'max',
  Number: 'num',
  Percent: 'percent',
  Percentile: 'percentile',
  Formula: 'formula',
};

const NAMES: Readonly<Record<ThresholdKind, string>> = {
  min: 'LowestValue',
  max: 'HighestValue',
  num: 'Number',
  percent: 'Percent',
  percentile: 'Percentile',
  formula: 'Formula',
  autoMin: 'Automatic',
  autoMax: 'Automatic',
};

/** A plain number is given as one, whatever else as a formula. */
export function printLimit({ kind, formula }: Threshold): Limit {
  if (formula === null) return { type: NAMES[kind] };
  const isPlain = formula !== '' && Number.isFinite(Number(formula));
  return { type: NAMES[kind], formula: isPlain ? formula : printFormula(formula) };
}

/**
 * @param automatic what `Automatic` means here; null where it means nothing
 * @throws InvalidArgument
 */
export function parseLimit(
  { type, formula }: { readonly type: string; readonly formula?: unknown },
  automatic: 'autoMin' | 'autoMax' | null = null,
): Threshold {
  const kind = type === 'Automatic' ? automatic : (KINDS[type] ?? null);
  if (kind === null) throw invalidArgument();
  if (['min', 'max', 'autoMin', 'autoMax'].includes(kind)) return { kind, formula: null };
  if (!isGiven(formula)) throw invalidArgument();
  return { kind, formula: asLimit(formula) };
}
