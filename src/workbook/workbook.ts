import type { Sheet } from './sheet';
import type { WorkbookChange } from './workbook-change';
import type { Area } from '../snapshot/area';
import type { Anchor } from './anchor';
import type { Comment } from './comments/comment';
import type { CustomXmlPart } from './custom-xml/custom-xml-part';
import type { DocumentProperties } from './document-properties/document-properties';
import type { PasswordHash } from './protection/password-hash';
import type { CellStyle } from './styles/style';

/** A workbook whose sheets stay what they are. */
export interface StructureProtection {
  /** Null where everyone may end the protection. */
  readonly password: PasswordHash | null;
}

export interface DefinedName {
  readonly name: string;
  /** The owning sheet's id; null for the whole workbook. */
  readonly scope: number | null;
  /** Without a leading `=`. */
  readonly formula: string;
  readonly visible: boolean;
  readonly comment: string;
}

export interface Selection {
  readonly sheet: number;
  readonly area: Area;
}

/** When formulas are computed, and what waits for it. */
export interface Calculation {
  mode: 'automatic' | 'automatic-except-tables' | 'manual';
  /** An add-in holds calculation back until its request is carried out. */
  suspended: boolean;
  /** Something has changed since formulas were computed. */
  pending: boolean;
}

/** The one model of an open workbook. Changed only by the functions in this folder. */
export interface Workbook {
  readonly sheets: Sheet[];
  names: readonly DefinedName[];
  /** By a cell's style index; new styles are appended, none is ever changed. */
  readonly styles: CellStyle[];
  selection: Selection;
  /** What else of the opened file refers to cells: moved with them, and saved with its part. */
  anchors: readonly Anchor[];
  /** Threaded comments, each with an anchor that says where. */
  comments: readonly Comment[];
  customXmlParts: readonly CustomXmlPart[];
  documentProperties: DocumentProperties;
  /** How many ids have been given to new conditional formats, so that none is given twice. */
  issuedIds: number;
  /** Sheets can be neither added nor taken away, moved, renamed, shown or hidden; null where they can. */
  structureProtection: StructureProtection | null;
  /** The highest id that a sheet of any kind ever had here, so that none is given twice. */
  lastSheetId: number;
  readonly calculation: Calculation;
  readonly listeners: Set<(change: WorkbookChange) => void>;
}

export function sheetByName(workbook: Workbook, name: string): Sheet | undefined {
  const wanted = name.toLowerCase();
  return workbook.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
}
