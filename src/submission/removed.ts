/** What a copy for submission no longer holds, counted. */
export interface Removed {
  /** Marked cells. */
  readonly marks: number;
  readonly names: number;
  readonly settings: number;
  /** Parts that tell Excel to show this add-in beside the workbook. */
  readonly webExtensions: number;
  readonly customXmlParts: number;
  readonly reportSheets: number;
  /** Formulas, rules and links in which a reference has taken the place of a name, or of what stood on the report. */
  readonly renamedUses: number;
}

export type RemovedKind = Exclude<keyof Removed, 'renamedUses'>;

/** In the order in which people are told of them. */
export const REMOVED_KINDS: readonly RemovedKind[] = [
  'marks',
  'names',
  'reportSheets',
  'settings',
  'webExtensions',
  'customXmlParts',
];
