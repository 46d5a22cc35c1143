import { isBlank } from '../../snapshot/snapshot';
import type { Indicator } from '../form';

/** An indicator row with a name or a value of this year; printed rows may be left empty. */
export function isFilled({ name, annual }: Indicator): boolean {
  return !isBlank(name.value) || !isBlank(annual);
}
