import { isBlank, isError } from '../../../snapshot/snapshot';
import type { Indicator } from '../../form';
import { approximateWord } from '../values/approximation';
import { once } from '../once';
import { isOnlyPlaceholder } from './placeholder';
import { statesQuantity } from '../values/quantity';
import { answersName, statesStandard } from '../indicators/standards';
import { isVague } from './vagueness';

/** How the value of an indicator is worded; the rules of values share this one judgement, so that only one speaks. */
export type Wording =
  | { readonly kind: 'blank' }
  | { readonly kind: 'error' }
  | { readonly kind: 'placeholder' }
  | { readonly kind: 'quantified' }
  | { readonly kind: 'graded' }
  | { readonly kind: 'approximate'; readonly word: string }
  | { readonly kind: 'vague' }
  | { readonly kind: 'unquantified' };

/** Judges the value of an indicator as a reviewer would read it; the first that applies counts. */
export const wordingOf = once((row: Indicator): Wording => {
  const { value, annual, target } = row;
  if (isError(value.value)) return { kind: 'error' };
  if (target.kind === 'blank' || isBlank(annual)) return { kind: 'blank' };
  if (isOnlyPlaceholder(annual)) return { kind: 'placeholder' };
  if (target.kind === 'graded') return { kind: 'graded' };
  const quantified =
    target.kind !== 'text' || statesQuantity(annual) || statesStandard(annual) || answersName(row);
  const word = approximateWord(annual, quantified);
  if (word !== null) return { kind: 'approximate', word };
  if (quantified) return { kind: 'quantified' };
  return { kind: isVague(annual) ? 'vague' : 'unquantified' };
});
