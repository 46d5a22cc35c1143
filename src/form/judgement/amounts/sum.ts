import Big from 'big.js';
import type { Entry, Form } from '../../form';
import type { FieldKey } from '../../keys';
import { usableAmount } from './usable-amount';

/** One addend; a blank one counts as 0. */
export interface Part {
  readonly key: FieldKey;
  readonly entry: Entry;
  readonly blank: boolean;
  readonly amount: Big;
}

/** A sum over fields of the form. Nothing can be said of it when one of them holds no amount. */
export type Sum =
  | { readonly kind: 'absent' }
  | { readonly kind: 'unusable' }
  | {
      readonly kind: 'known';
      readonly parts: readonly [Part, ...Part[]];
      readonly total: Big;
    };

export type KnownSum = Extract<Sum, { kind: 'known' }>;

/** Adds up those of the fields that the form prints. */
export function sumOf(form: Form, keys: readonly FieldKey[]): Sum {
  const parts: Part[] = [];
  for (const key of keys) {
    const entry = form.fields.get(key)?.entry;
    if (!entry) continue;
    const amount = usableAmount(entry, form.unit);
    if (amount === 'unusable') return { kind: 'unusable' };
    parts.push({
      key,
      entry,
      blank: amount === 'blank',
      amount: amount === 'blank' ? new Big(0) : amount,
    });
  }
  const [first, ...others] = parts;
  if (!first) return { kind: 'absent' };
  return {
    kind: 'known',
    parts: [first, ...others],
    total: parts.reduce((sum, { amount }) => sum.plus(amount), new Big(0)),
  };
}

/** All its fields blank or 0, at least one of them printed. */
export function isNothing(sum: Sum): boolean {
  return sum.kind === 'known' && sum.parts.every(({ amount }) => amount.eq(0));
}
