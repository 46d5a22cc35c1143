import type { PropertiesPart } from '../../read/package/document-properties';
import { parseXml, type XmlDocument } from '../../xml/parse-xml';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const KIND = 'application/vnd.openxmlformats-officedocument';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export interface NewPart {
  readonly path: string;
  readonly contentType: string;
  readonly relationship: string;
  readonly root: string;
  /** With its colon; some programs know core properties by no other. */
  readonly prefix: string;
  readonly namespace: string;
}

/** The parts as Excel makes them. */
export const NEW_PROPERTIES_PARTS: Readonly<Record<PropertiesPart, NewPart>> = {
  'core-properties': {
    path: 'docProps/core.xml',
    contentType: 'application/vnd.openxmlformats-package.core-properties+xml',
    relationship: `${PACKAGE}/relationships/metadata/core-properties`,
    root: 'coreProperties',
    prefix: 'cp:',
    namespace: `${PACKAGE}/metadata/core-properties`,
  },
  'extended-properties': {
    path: 'docProps/app.xml',
    contentType: `${KIND}.extended-properties+xml`,
    relationship: `${OFFICE}/relationships/extended-properties`,
    root: 'Properties',
    prefix: '',
    namespace: `${OFFICE}/extended-properties`,
  },
  'custom-properties': {
    path: 'docProps/custom.xml',
    contentType: `${KIND}.custom-properties+xml`,
    relationship: `${OFFICE}/relationships/custom-properties`,
    root: 'Properties',
    prefix: '',
    namespace: `${OFFICE}/custom-properties`,
  },
};

/** Such a part with nothing in it. */
export function blankPart({ prefix, root, namespace }: NewPart): XmlDocument {
  const declaration = prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`;
  return parseXml(`${HEAD}<${prefix}${root} ${declaration}="${namespace}"/>`);
}
