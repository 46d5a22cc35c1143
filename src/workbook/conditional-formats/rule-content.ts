import type { PresetCriterion } from './preset-criterion';
import type { ColorPoint, IconThreshold, Threshold } from './threshold';

/** A bar's fill and border; null for no border. */
export interface BarColors {
  readonly fill: string;
  readonly border: string | null;
}

export interface DataBar {
  readonly lower: Threshold;
  readonly upper: Threshold;
  readonly positive: BarColors;
  /** Null where negative bars look like positive ones. */
  readonly negativeFill: string | null;
  /** `same` as of positive bars, or a colour, or none. */
  readonly negativeBorder: 'same' | { readonly color: string | null };
  readonly gradient: boolean;
  readonly direction: 'context' | 'leftToRight' | 'rightToLeft';
  readonly axis: 'automatic' | 'middle' | 'none';
  readonly axisColor: string | null;
  readonly showValue: boolean;
}

export interface IconSet {
  /** The file format's name: `3TrafficLights1`. */
  readonly set: string;
  /** The lowest first; as many as the set has icons. */
  readonly thresholds: readonly IconThreshold[];
  readonly reversed: boolean;
  readonly showValue: boolean;
}

export interface TopBottom {
  readonly rank: number;
  readonly percent: boolean;
  readonly bottom: boolean;
}

export const TEXT_COMPARISONS = [
  'containsText',
  'notContainsText',
  'beginsWith',
  'endsWith',
] as const;
export type TextComparison = (typeof TEXT_COMPARISONS)[number];

/** What a conditional format looks at, by Excel's names of the kinds; formulas are told beside it. */
export type RuleContent =
  | { readonly type: 'Custom' }
  /** Its comparison in the file format's words (`greaterThan` …). */
  | { readonly type: 'CellValue'; readonly operator: string }
  | { readonly type: 'ContainsText'; readonly comparison: TextComparison; readonly text: string }
  | { readonly type: 'PresetCriteria'; readonly criterion: PresetCriterion }
  | { readonly type: 'TopBottom'; readonly top: TopBottom }
  /** Two or three points. */
  | { readonly type: 'ColorScale'; readonly points: readonly ColorPoint[] }
  | { readonly type: 'DataBar'; readonly bar: DataBar }
  | { readonly type: 'IconSet'; readonly icons: IconSet };

export type ConditionalFormatType = RuleContent['type'];
