/** Inches, as the file format has them. */
export interface PageMargins {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly header: number;
  readonly footer: number;
}

/** A percentage, or so many pages across and down; 0 pages for as many as it takes. */
export type PageZoom =
  | { readonly kind: 'scale'; readonly percent: number }
  | { readonly kind: 'fit'; readonly across: number; readonly down: number };

/** The texts of a page's header and footer with the codes of the file format: `&L…&C…&R…`, `&P` for the page. */
export interface HeaderFooter {
  readonly header: string;
  readonly footer: string;
}

/** The headers and footers of all pages (`odd`), of the first and of the even ones where these have their own. */
export interface HeadersFooters {
  readonly differentFirst: boolean;
  readonly differentOddEven: boolean;
  readonly scaleWithSheet: boolean;
  readonly alignWithMargins: boolean;
  readonly odd: HeaderFooter;
  readonly even: HeaderFooter;
  readonly first: HeaderFooter;
}

/** How a sheet is printed. */
export interface PageLayout {
  readonly orientation: 'portrait' | 'landscape';
  /** The file format's number of the paper: 9 is A4; null for the printer's own. */
  readonly paperSize: number | null;
  readonly margins: PageMargins;
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly printGridlines: boolean;
  readonly printHeadings: boolean;
  readonly printOrder: 'downThenOver' | 'overThenDown';
  readonly blackAndWhite: boolean;
  readonly draft: boolean;
  /** Null for Excel's own count. */
  readonly firstPageNumber: number | null;
  readonly comments: 'none' | 'asDisplayed' | 'atEnd';
  readonly errors: 'displayed' | 'blank' | 'dash' | 'NA';
  readonly zoom: PageZoom;
  readonly headersFooters: HeadersFooters;
}

const NOTHING: HeaderFooter = { header: '', footer: '' };

/** What the file format supposes of a sheet that says nothing, with the margins of Excel's new sheets. */
export const DEFAULT_PAGE_LAYOUT: PageLayout = {
  orientation: 'portrait',
  paperSize: null,
  margins: { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 },
  centerHorizontally: false,
  centerVertically: false,
  printGridlines: false,
  printHeadings: false,
  printOrder: 'downThenOver',
  blackAndWhite: false,
  draft: false,
  firstPageNumber: null,
  comments: 'none',
  errors: 'displayed',
  zoom: { kind: 'scale', percent: 100 },
  headersFooters: {
    differentFirst: false,
    differentOddEven: false,
    scaleWithSheet: true,
    alignWithMargins: true,
    odd: NOTHING,
    even: NOTHING,
    first: NOTHING,
  },
};

/** A page that begins at a row or a column (from 0). */
export interface PageBreak {
  readonly index: number;
  /** Its place among those of the opened file, by which a save finds it; null for one made since. */
  readonly origin: number | null;
}
