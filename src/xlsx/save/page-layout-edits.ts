import type { PageLayout } from '../../workbook/page-layout';
import type { Sheet } from '../../workbook/workbook';
import type { XmlDocument } from '../xml/parse-xml';
import { appendInside, setAttributes, type TextEdit } from '../xml/text-edit';
import { child } from '../xml/xml-element';
import { breakEdits } from './break-edits';
import { placeOfChild, WORKSHEET_ORDER } from './child-order';
import { changedAttributes, childAttributeEdits, flagText, type Attributes } from './element-edits';
import { headerFooterEdits } from './header-footer-edits';

/** Changes of how a sheet is printed; each element keeps what the model does not know of it. */
export function pageLayoutEdits(document: XmlDocument, before: Sheet, now: Sheet): TextEdit[] {
  const [old, layout] = [before.pageLayout, now.pageLayout];
  const set = (name: string, of: (layout: PageLayout) => Attributes, all = false) =>
    childAttributeEdits(
      document,
      name,
      WORKSHEET_ORDER,
      changedAttributes(of(old), of(layout)),
      all ? of(layout) : {},
    );
  return [
    ...fitEdits(document, old, layout),
    ...set('printOptions', printOptions),
    ...set('pageMargins', margins, true),
    ...set('pageSetup', setup),
    ...headerFooterEdits(document, old.headersFooters, layout.headersFooters),
    ...breakEdits(document, 'rowBreaks', before.rowBreaks, now.rowBreaks),
    ...breakEdits(document, 'colBreaks', before.columnBreaks, now.columnBreaks),
  ];
}

function printOptions(layout: PageLayout): Attributes {
  return {
    horizontalCentered: flagText(layout.centerHorizontally),
    verticalCentered: flagText(layout.centerVertically),
    headings: flagText(layout.printHeadings),
    gridLines: flagText(layout.printGridlines),
  };
}

function margins({
  margins: { left, right, top, bottom, header, footer },
}: PageLayout): Attributes {
  const inches = { left, right, top, bottom, header, footer };
  return Object.fromEntries(Object.entries(inches).map(([edge, size]) => [edge, String(size)]));
}

function setup(layout: PageLayout): Attributes {
  const { zoom, firstPageNumber } = layout;
  const pages = (count: number) => (count === 1 ? null : String(count));
  return {
    paperSize: layout.paperSize === null ? null : String(layout.paperSize),
    scale: zoom.kind === 'scale' && zoom.percent !== 100 ? String(zoom.percent) : null,
    firstPageNumber: firstPageNumber === null ? null : String(firstPageNumber),
    fitToWidth: zoom.kind === 'fit' ? pages(zoom.across) : null,
    fitToHeight: zoom.kind === 'fit' ? pages(zoom.down) : null,
    pageOrder: layout.printOrder === 'downThenOver' ? null : layout.printOrder,
    orientation: layout.orientation,
    blackAndWhite: flagText(layout.blackAndWhite),
    draft: flagText(layout.draft),
    cellComments: layout.comments === 'none' ? null : layout.comments,
    useFirstPageNumber: flagText(firstPageNumber !== null),
    errors: layout.errors === 'displayed' ? null : layout.errors,
  };
}

/** Whether the zoom is a number of pages stands far from the number itself. */
function fitEdits(
  { text, root, prefix }: XmlDocument,
  old: PageLayout,
  now: PageLayout,
): TextEdit[] {
  if (old.zoom.kind === now.zoom.kind) return [];
  const fitToPage = flagText(now.zoom.kind === 'fit');
  const sheetProperties = child(root, 'sheetPr');
  const properties = child(sheetProperties, 'pageSetUpPr');
  if (properties) return setAttributes(text, properties, { fitToPage });
  if (fitToPage === null) return [];
  const xml = `<${prefix}pageSetUpPr fitToPage="1"/>`;
  if (sheetProperties) return [appendInside(text, sheetProperties, xml)];
  const at = placeOfChild(root, 'sheetPr', WORKSHEET_ORDER);
  return [{ start: at, end: at, text: `<${prefix}sheetPr>${xml}</${prefix}sheetPr>` }];
}
