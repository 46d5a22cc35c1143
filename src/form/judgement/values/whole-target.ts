import type { MeasuredTarget } from '../../target/target';
import { isMeasured } from '../../target/read-target';
import type { RowValue } from './row-values';

const FRAME = /^[\s:：]+|[\s。；;，,、]+$/gu;

/** The demand of a value that says nothing else, as in 24期 or 90%以上; null for prose, dates and scales. */
export function wholeTarget({
  text,
  target,
}: Pick<RowValue, 'text' | 'target'>): MeasuredTarget | null {
  if (!isMeasured(target)) return null;
  const { start, end } = target.span;
  const around = text.slice(0, start) + text.slice(end);
  return around.replace(FRAME, '') === '' ? target : null;
}

/** From 5 to 10: the value is bounded on both sides. */
export function isRange({ text, target }: RowValue): boolean {
  if (!isMeasured(target)) return false;
  const { start, end } = target.span;
  return /\d[^\d—–~至到-]*[—–~至到±-]\s*\d/u.test(text.slice(start, end).normalize('NFKC'));
}
