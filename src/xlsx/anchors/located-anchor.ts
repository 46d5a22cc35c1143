import type { Anchor } from '../../workbook/anchor';
import type { XmlDocument } from '../xml/parse-xml';
import type { TextEdit } from '../xml/text-edit';
import type { XmlElement } from '../xml/xml-element';

/** Where an anchor stands, to be taken out with it. */
export type AnchorSource =
  | { readonly kind: 'element'; readonly root: XmlElement; readonly element: XmlElement }
  /** Parts that are no proper XML are edited as text. */
  | { readonly kind: 'text'; readonly start: number; readonly end: number };

/** An anchor together with its place in the package. */
export interface LocatedAnchor {
  readonly anchor: Anchor;
  readonly path: string;
  /** Of the whole part. */
  readonly text: string;
  readonly source: AnchorSource;
  /** Makes the source say what the anchor, moved, says. */
  readonly edits: (now: Anchor) => TextEdit[];
}

/** A part that is searched for anchors, and the list that takes them. */
export interface AnchorScope {
  /** Id of the sheet to which the part belongs. */
  readonly sheet: number;
  readonly path: string;
  readonly document: XmlDocument;
  /** The id of the sheet of this name. */
  readonly sheetNamed: (name: string) => number | undefined;
  readonly found: LocatedAnchor[];
}
