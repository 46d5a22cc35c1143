/** A text that an add-in keeps with a sheet. */
export interface SheetProperty {
  /** Unique on its sheet whatever the case of its letters. */
  readonly key: string;
  readonly value: string;
  /** Its place among those of the opened file; null for one made since. */
  readonly origin: number | null;
}
