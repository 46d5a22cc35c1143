import { partXml, type Package } from '../../package';
import { XlsxError } from '../../xlsx-error';
import type { XmlDocument } from '../../xml/parse-xml';
import {
  child,
  childrenOf,
  foreignAttribute,
  numeric,
  type XmlElement,
} from '../../xml/xml-element';
import { readRelationships } from './relationships';

/** A sheet as the workbook part lists it. */
export interface SheetEntry {
  readonly id: number;
  readonly element: XmlElement;
  /** Its part; null for a chart sheet or another kind that holds no cells. */
  readonly path: string | null;
}

/** The parts that make up the workbook, and where they are. */
export interface WorkbookParts {
  readonly path: string;
  readonly document: XmlDocument;
  /** In the order of the tabs, which `localSheetId` counts. */
  readonly sheets: readonly SheetEntry[];
  readonly styles: string | null;
  readonly sharedStrings: string | null;
  readonly theme: string | null;
  readonly calculationChain: string | null;
}

/** A workbook of hundreds of forms stays far below; one beyond it is no work of people. */
const MAX_SHEETS = 5000;

/** @throws XlsxError `too-large` for too many sheets, `not-xlsx` when the package holds something else, `damaged` */
export function findWorkbookParts(source: Package): WorkbookParts {
  const main = readRelationships(source, '').find(({ kind }) => kind === 'officeDocument');
  const path = main?.target ?? 'xl/workbook.xml';
  const document = partXml(source, path);
  if (document?.root.name !== 'workbook') throw new XlsxError('not-xlsx', 'no workbook part');
  const relationships = readRelationships(source, path);
  const target = (kind: string) => relationships.find((each) => each.kind === kind)?.target ?? null;
  const elements = childrenOf(child(document.root, 'sheets'), 'sheet');
  if (elements.length > MAX_SHEETS) throw new XlsxError('too-large', 'too many sheets');
  const ids = distinctIds(elements);
  const sheets = elements.map((element, index) => {
    const id = foreignAttribute(element, 'id');
    const relationship = relationships.find((each) => each.id === id);
    return {
      id: ids[index] ?? index,
      element,
      path: relationship?.kind === 'worksheet' ? relationship.target : null,
    };
  });
  if (sheets.length === 0) throw new XlsxError('damaged', 'no sheet');
  return {
    path,
    document,
    sheets,
    styles: target('styles'),
    sharedStrings: target('sharedStrings'),
    theme: target('theme'),
    calculationChain: target('calcChain'),
  };
}

/** The sheets' own ids; new ones, beyond all others, where a file says none or the same one twice. */
function distinctIds(elements: readonly XmlElement[]): number[] {
  const stated = elements.map((element) => numeric(element, 'sheetId') ?? 0);
  let highest = Math.max(...stated);
  return stated.map((id, index) => {
    if (id > 0 && stated.indexOf(id) === index) return id;
    highest += 1;
    return highest;
  });
}
