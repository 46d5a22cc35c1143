import type { Area } from '../../snapshot/area';
import type { DifferentialFormat } from '../style';

/** Excel's names of the kinds, as its API gives them. */
export type ConditionalFormatType =
  | 'Custom'
  | 'DataBar'
  | 'ColorScale'
  | 'IconSet'
  | 'TopBottom'
  | 'PresetCriteria'
  | 'ContainsText'
  | 'CellValue';

/** A conditional format of a sheet. Their order on the sheet is their priority, the first wins. */
export interface ConditionalFormat {
  /** Unique within the workbook and stable while it is open. */
  readonly id: string;
  readonly type: ConditionalFormatType;
  readonly areas: readonly Area[];
  /** Without a leading `=`, relative to the top left cell of the first area. */
  readonly formulas: readonly string[];
  /** The comparison of a CellValue rule, in the file format's words (`greaterThan` …). */
  readonly operator: string | null;
  readonly stopIfTrue: boolean;
  readonly format: DifferentialFormat;
  /** Which rule of the opened file it is, so that saving can leave an untouched one as it was; null for a new one. */
  readonly origin: number | null;
}
