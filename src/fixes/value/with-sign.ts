import { approximateWord } from '../../form/judgement/values/approximation';
import { isRange, wholeTarget } from '../../form/judgement/values/whole-target';
import type { Comparator, MeasuredTarget } from '../../form/target/target';
import { printTarget } from '../../form/target/print-target';
import { isMeasured } from '../../form/target/read-target';
import type { CellText } from '../../library/placement/placement';
import { isBlank } from '../../snapshot/snapshot';
import type { FoundValue } from './row-value-at';
import { writtenValue } from './written-value';

/** A value with another comparator, or with its own as the forms want it written: its text and the cells to change. */
export interface Signed {
  readonly text: string;
  readonly cells: readonly CellText[];
}

/** Null where the value demands nothing that can be counted. */
export function withSign(found: FoundValue, sign: Comparator): Signed | null {
  const { value } = found;
  const { target } = value;
  if (!isMeasured(target)) return null;
  const isPlain =
    wholeTarget(value) !== null && !isRange(value) && approximateWord(value.text, true) === null;
  const text = isPlain
    ? printTarget({ ...target, comparator: sign })
    : resigned(value.text, target, sign);
  const operator = value.column === 'annual' ? found.row.operator : null;
  if (!operator || isBlank(operator.value)) return { text, cells: writtenValue(found, text) };
  const { row, column } = operator;
  return { text, cells: [{ cell: { row, column }, value: sign }] };
}

/** The text with its signs taken out and the new one put in front of the number; nothing else changes. */
function resigned(text: string, { signs, span }: MeasuredTarget, sign: Comparator): string {
  let demand = '';
  let from = span.start;
  for (const { start, end } of signs) {
    demand += text.slice(from, start);
    from = end;
  }
  demand += text.slice(from, span.end);
  return `${text.slice(0, span.start)}${sign}${demand.trim()}${text.slice(span.end)}`;
}
