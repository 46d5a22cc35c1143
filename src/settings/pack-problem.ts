import type { JsonFault, JsonPath, TextPlace } from './json-source';

/** What kinds of values there are in a pack, for people. */
export const VALUE_TYPES = [
  'string',
  'number',
  'int',
  'boolean',
  'array',
  'object',
  'null',
] as const;
export type ValueType = (typeof VALUE_TYPES)[number];

/** What is wrong with a pack; the texts say it in words. */
export type PackFault =
  | { readonly kind: 'json'; readonly fault: JsonFault }
  | { readonly kind: 'missing'; readonly key: string }
  | { readonly kind: 'unknown-key'; readonly key: string; readonly allowed: readonly string[] }
  /** `nearest` is what may have been meant; null where nothing is alike. */
  | { readonly kind: 'unknown-rule'; readonly key: string; readonly nearest: string | null }
  | { readonly kind: 'unknown-option'; readonly key: string; readonly allowed: readonly string[] }
  | { readonly kind: 'unknown-message'; readonly key: string; readonly allowed: readonly string[] }
  | { readonly kind: 'unknown-slot'; readonly key: string; readonly allowed: readonly string[] }
  | { readonly kind: 'unknown-layout'; readonly key: string; readonly allowed: readonly string[] }
  | { readonly kind: 'wrong-type'; readonly found: ValueType; readonly expected: ValueType }
  | { readonly kind: 'not-allowed'; readonly value: string; readonly allowed: readonly string[] }
  | { readonly kind: 'too-small' | 'too-big'; readonly value: string; readonly limit: string }
  | { readonly kind: 'empty' }
  | { readonly kind: 'twice'; readonly key: string }
  | { readonly kind: 'other' };

export interface PackProblem {
  readonly path: JsonPath;
  readonly place: TextPlace;
  readonly fault: PackFault;
}
