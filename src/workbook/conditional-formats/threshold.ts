/** Where a limit of a colour scale, a data bar or an icon set lies, in the file format's words. */
export const THRESHOLD_KINDS = [
  'min',
  'max',
  'num',
  'percent',
  'percentile',
  'formula',
  'autoMin',
  'autoMax',
] as const;
export type ThresholdKind = (typeof THRESHOLD_KINDS)[number];

export interface Threshold {
  readonly kind: ThresholdKind;
  /** A number or a formula without its `=`; null where the kind says it all. */
  readonly formula: string | null;
}

export interface ColorPoint extends Threshold {
  /** `#RRGGBB`. */
  readonly color: string;
}

/** One of the pictures of an icon set, counted from 0. */
export interface Icon {
  readonly set: string;
  readonly index: number;
}

export interface IconThreshold extends Threshold {
  /** A value that equals the limit has the icon too. */
  readonly orEqual: boolean;
  /** Null for the set's own. */
  readonly icon: Icon | null;
}
