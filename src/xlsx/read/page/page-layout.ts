import {
  DEFAULT_PAGE_LAYOUT,
  type HeadersFooters,
  type PageBreak,
  type PageLayout,
  type PageMargins,
  type PageZoom,
} from '../../../workbook/layout/page-layout';
import { readEscapes } from '../../xml/escape';
import { child, childrenOf, flag, numeric, type XmlElement } from '../../xml/xml-element';

/** How a sheet is printed, from the several elements that say it. */
export function readPageLayout(worksheet: XmlElement): PageLayout {
  const options = child(worksheet, 'printOptions');
  const setup = child(worksheet, 'pageSetup');
  const attributes: XmlElement['attributes'] = setup?.attributes ?? {};
  const errors = attributes['errors'];
  const comments = attributes['cellComments'];
  return {
    orientation: attributes['orientation'] === 'landscape' ? 'landscape' : 'portrait',
    paperSize: numeric(setup, 'paperSize') ?? null,
    margins: readMargins(child(worksheet, 'pageMargins')),
    centerHorizontally: flag(options, 'horizontalCentered'),
    centerVertically: flag(options, 'verticalCentered'),
    printGridlines: flag(options, 'gridLines'),
    printHeadings: flag(options, 'headings'),
    printOrder: attributes['pageOrder'] === 'overThenDown' ? 'overThenDown' : 'downThenOver',
    blackAndWhite: flag(setup, 'blackAndWhite'),
    draft: flag(setup, 'draft'),
    firstPageNumber: flag(setup, 'useFirstPageNumber')
      ? (numeric(setup, 'firstPageNumber') ?? 1)
      : null,
    comments: comments === 'asDisplayed' || comments === 'atEnd' ? comments : 'none',
    errors: errors === 'blank' || errors === 'dash' || errors === 'NA' ? errors : 'displayed',
    zoom: readZoom(worksheet, setup),
    headersFooters: readHeadersFooters(child(worksheet, 'headerFooter')),
  };
}

/** The breaks of a `rowBreaks` or `colBreaks`; those that Excel reckoned itself are not kept. */
export function readBreaks(list: XmlElement | undefined): PageBreak[] {
  return childrenOf(list, 'brk').flatMap((element, origin) => {
    const index = numeric(element, 'id');
    return index === undefined || index < 1 || !flag(element, 'man') ? [] : [{ index, origin }];
  });
}

function readMargins(element: XmlElement | undefined): PageMargins {
  const { margins } = DEFAULT_PAGE_LAYOUT;
  const inches = (name: keyof PageMargins) => numeric(element, name) ?? margins[name];
  return {
    left: inches('left'),
    right: inches('right'),
    top: inches('top'),
    bottom: inches('bottom'),
    header: inches('header'),
    footer: inches('footer'),
  };
}

function readZoom(worksheet: XmlElement, setup: XmlElement | undefined): PageZoom {
  const properties = child(child(worksheet, 'sheetPr'), 'pageSetUpPr');
  if (!flag(properties, 'fitToPage')) {
    return { kind: 'scale', percent: numeric(setup, 'scale') ?? 100 };
  }
  return {
    kind: 'fit',
    across: numeric(setup, 'fitToWidth') ?? 1,
    down: numeric(setup, 'fitToHeight') ?? 1,
  };
}

function readHeadersFooters(element: XmlElement | undefined): HeadersFooters {
  const text = (name: string) => readEscapes(child(element, name)?.text ?? '');
  return {
    differentFirst: flag(element, 'differentFirst'),
    differentOddEven: flag(element, 'differentOddEven'),
    scaleWithSheet: flag(element, 'scaleWithDoc', true),
    alignWithMargins: flag(element, 'alignWithMargins', true),
    odd: { header: text('oddHeader'), footer: text('oddFooter') },
    even: { header: text('evenHeader'), footer: text('evenFooter') },
    first: { header: text('firstHeader'), footer: text('firstFooter') },
  };
}
