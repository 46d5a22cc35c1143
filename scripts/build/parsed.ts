/** What an argument means, or a sentence about what is wrong with it. */
export type Parsed<Value> =
  | { readonly kind: 'value'; readonly value: Value }
  | { readonly kind: 'problem'; readonly sentence: string };

export const value = <Value>(of: Value): Parsed<Value> => ({ kind: 'value', value: of });

export const problem = (sentence: string) => ({ kind: 'problem', sentence }) as const;
