import { foldText } from '../../form/text/label';
import { readTarget } from '../../form/target/read-target';

/** Whether two values of an indicator demand the same: 8人 is =8人 once operator and unit have columns of their own. */
export function sayTheSame(a: string, b: string): boolean {
  if (foldText(a) === foldText(b)) return true;
  const [one, other] = [readTarget(a), readTarget(b)];
  if (!('number' in one) || !('number' in other)) return false;
  return (
    one.kind === other.kind &&
    one.number.eq(other.number) &&
    (one.comparator ?? '=') === (other.comparator ?? '=') &&
    (one.unit ?? '') === (other.unit ?? '') &&
    isWhole(a, one.span) === isWhole(b, other.span)
  );
}

/** Whether the text says nothing beside its number. */
function isWhole(text: string, { start, end }: { readonly start: number; readonly end: number }) {
  return text.slice(0, start).trim() === '' && text.slice(end).trim() === '';
}
