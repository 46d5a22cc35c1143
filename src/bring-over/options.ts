/** What the user decided about bringing over; plain data. */
export interface BringOverOptions {
  /** Carry amounts, too: last year's are rarely this year's. */
  readonly money: boolean;
  /** Write over what the new form holds already. */
  readonly overwrite: boolean;
  /** Decisions about single cells, by their id: they win over those above. */
  readonly chosen: ReadonlyMap<string, boolean>;
  /** Cells whose years stay as they are, by id. */
  readonly yearsKept: ReadonlySet<string>;
}

export const DEFAULT_OPTIONS: BringOverOptions = {
  money: false,
  overwrite: false,
  chosen: new Map(),
  yearsKept: new Set(),
};
