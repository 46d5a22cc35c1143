/** What a copy for submission no longer holds, counted. */
export interface Removed {
  readonly marks: number;
  readonly names: number;
  /** Formulas, rules and links in which a reference has taken the place of a name. */
  readonly renamedUses: number;
  readonly settings: number;
  /** Parts that tell Excel to show this add-in beside the workbook. */
  readonly webExtensions: number;
  readonly customXmlParts: number;
  readonly reportSheets: number;
}

export const REMOVED_KINDS = [
  'marks',
  'names',
  'renamedUses',
  'settings',
  'webExtensions',
  'customXmlParts',
  'reportSheets',
] as const satisfies readonly (keyof Removed)[];
