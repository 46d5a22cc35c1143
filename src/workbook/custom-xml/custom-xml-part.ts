/** A part of XML that add-ins and templates keep in a workbook. */
export interface CustomXmlPart {
  /** In braces, as Excel writes it; unique within the workbook. */
  readonly id: string;
  /** The whole document. */
  readonly xml: string;
  /** Its path in the opened file; null for one made since. */
  readonly origin: string | null;
}
