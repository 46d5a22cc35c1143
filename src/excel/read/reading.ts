import type { Snapshot } from '../../snapshot/snapshot';

/** What was seen of a sheet's conditional formats. */
export interface SheetFormats {
  /** The sheet's id: unlike the name it stays when the user renames the sheet. */
  readonly sheetId: string;
  /** Whether any rule is a formula: the next reading can then ask for the formulas a step earlier. */
  readonly hasCustom: boolean;
  /** Ids of our marks, highest priority first. Good until the formats next change. */
  readonly marks: readonly string[];
}

/** What a reading of the workbook gives: the snapshot for the core, and by sheet name what the next write has to replace. */
export interface Reading {
  readonly snapshot: Snapshot;
  readonly formats: ReadonlyMap<string, SheetFormats>;
}
