import type { PageLayout } from '../../../workbook/layout/page-layout';
import type { Sheet } from '../../../workbook/sheet';
import type { XmlDocument } from '../../xml/parse-xml';
import type { TextEdit } from '../../xml/text-edit';
import { breakEdits } from './break-edits';
import { WORKSHEET_ORDER } from '../xml/child-order';
import {
  changedAttributes,
  childAttributeEdits,
  flagText,
  type Attributes,
} from '../xml/element-edits';
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
