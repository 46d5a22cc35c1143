import type { Area } from '../../snapshot/area';
import type { DifferentialFormat } from '../styles/style';
import type { RuleContent } from './rule-content';

/** What every conditional format has. */
export interface RuleFrame {
  /** Unique within the workbook and stable while it is open. */
  readonly id: string;
  readonly areas: readonly Area[];
  /**
   * Without a leading `=`, relative to the top left cell of the first area. Rules about texts and some presets have one
   * that says the same once more, as Excel writes it; limits of scales, bars and icons are with these.
   */
  readonly formulas: readonly string[];
  /** Without meaning for scales, bars and icons. */
  readonly stopIfTrue: boolean;
  /** Empty for scales, bars and icons. */
  readonly format: DifferentialFormat;
  /** Which rule of the opened file it is, so that saving can leave an untouched one as it was; null for a new one. */
  readonly origin: number | null;
}

/** A conditional format of a sheet. Their order on the sheet is their priority, the first wins. */
export type ConditionalFormat = RuleFrame & RuleContent;
