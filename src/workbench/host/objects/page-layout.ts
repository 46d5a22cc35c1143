import * as z from 'zod/mini';
import { changePageLayout } from '../../../workbook/layout/change-page-layout';
import type { PageLayout, PageMargins, PageZoom } from '../../../workbook/layout/page-layout';
import { method, navigation, property } from '../protocol/member-definitions';
import { defineType, type MemberDefinition, type ObjectType } from '../protocol/object-type';
import { requireWritable } from './access';
import { asBoolean, asInteger, invalidArgument } from './arguments';
import { headerFooterGroupType } from './header-footer';
import type { SheetTarget } from './open-book';
import { paperName, paperSize } from './paper-sizes';
import { printAreaMembers } from './print-area';

const POINTS = 72;
/** Units of `setPrintMargins` to the inch. */
const TO_THE_INCH: Readonly<Record<string, number>> = {
  Points: POINTS,
  Inches: 1,
  Centimeters: 2.54,
};
const ZOOM = { least: 10, most: 400 } as const;
const MOST_PAGES = 32_767;

/** The API's words for those of the file format. */
const ORIENTATIONS = [
  ['portrait', 'Portrait'],
  ['landscape', 'Landscape'],
] as const;
const ORDERS = [
  ['downThenOver', 'DownThenOver'],
  ['overThenDown', 'OverThenDown'],
] as const;
const COMMENTS = [
  ['none', 'NoComments'],
  ['atEnd', 'EndSheet'],
  ['asDisplayed', 'InPlace'],
] as const;
const ERRORS = [
  ['displayed', 'AsDisplayed'],
  ['blank', 'Blank'],
  ['dash', 'Dash'],
  ['NA', 'NotAvailable'],
] as const;

const pages = z.nullish(z.int().check(z.minimum(0), z.maximum(MOST_PAGES)));
const wireZoom = z.object({
  scale: z.nullish(z.number().check(z.minimum(ZOOM.least), z.maximum(ZOOM.most))),
  horizontalFitToPages: pages,
  verticalFitToPages: pages,
});

/** How a sheet is printed. */
export const pageLayoutType: ObjectType<SheetTarget> = defineType({
  name: 'PageLayout',
  members: {
    Orientation: named('orientation', ORIENTATIONS),
    PrintOrder: named('printOrder', ORDERS),
    PrintComments: named('comments', COMMENTS),
    PrintErrors: named('errors', ERRORS),
    PaperSize: property(
      '1.9',
      ({ sheet }) => paperName(sheet.pageLayout.paperSize),
      (target, value) => {
        change(target, { paperSize: paperSize(value) });
      },
    ),
    BlackAndWhite: switched('blackAndWhite'),
    DraftMode: switched('draft'),
    CenterHorizontally: switched('centerHorizontally'),
    CenterVertically: switched('centerVertically'),
    PrintGridlines: switched('printGridlines'),
    PrintHeadings: switched('printHeadings'),
    FirstPageNumber: property(
      '1.9',
      ({ sheet }) => sheet.pageLayout.firstPageNumber ?? '',
      (target, value) => {
        const isAutomatic = value === null || value === '';
        change(target, { firstPageNumber: isAutomatic ? null : asInteger(value) });
      },
    ),
    LeftMargin: margin('left'),
    RightMargin: margin('right'),
    TopMargin: margin('top'),
    BottomMargin: margin('bottom'),
    HeaderMargin: margin('header'),
    FooterMargin: margin('footer'),
    Zoom: property(
      '1.9',
      ({ sheet }) => printZoom(sheet.pageLayout.zoom),
      (target, value) => {
        change(target, { zoom: parseZoom(value) });
      },
    ),
    HeadersFooters: navigation('1.9', (target) => headerFooterGroupType.of(target)),
    SetPrintMargins: method('1.9', (target, [unit, options]) => {
      const toTheInch = TO_THE_INCH[String(unit)];
      const sizes = z.nullish(z.record(z.string(), z.unknown())).safeParse(options);
      if (toTheInch === undefined || !sizes.success) throw invalidArgument();
      const margins = { ...target.sheet.pageLayout.margins };
      for (const edge of EDGES) {
        const size = sizes.data?.[edge] ?? null;
        if (size !== null) margins[edge] = inches(size, toTheInch);
      }
      change(target, { margins });
    }),
    ...printAreaMembers,
  },
});

const EDGES = ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const;

/** A property of few values that the API calls otherwise than the file format. */
function named<K extends 'orientation' | 'printOrder' | 'comments' | 'errors'>(
  key: K,
  names: readonly (readonly [PageLayout[K], string])[],
): MemberDefinition<SheetTarget> {
  return property(
    '1.9',
    ({ sheet }) => names.find(([own]) => own === sheet.pageLayout[key])?.[1],
    (target, value) => {
      const found = names.find(([, name]) => name === value);
      if (!found) throw invalidArgument();
      change(target, { [key]: found[0] });
    },
  );
}

type Switch =
  | 'blackAndWhite'
  | 'draft'
  | 'centerHorizontally'
  | 'centerVertically'
  | 'printGridlines'
  | 'printHeadings';

function switched(key: Switch): MemberDefinition<SheetTarget> {
  return property(
    '1.9',
    ({ sheet }) => sheet.pageLayout[key],
    (target, value) => {
      change(target, { [key]: asBoolean(value) });
    },
  );
}

/** A margin in points. */
function margin(edge: keyof PageMargins): MemberDefinition<SheetTarget> {
  return property(
    '1.9',
    ({ sheet }) => rounded(sheet.pageLayout.margins[edge] * POINTS),
    (target, value) => {
      const margins = { ...target.sheet.pageLayout.margins, [edge]: inches(value, POINTS) };
      change(target, { margins });
    },
  );
}

function inches(size: unknown, toTheInch: number): number {
  if (typeof size !== 'number' || !(size >= 0)) throw invalidArgument();
  return rounded(size / toTheInch);
}

/** Without the traces of binary fractions. */
function rounded(size: number): number {
  return Number(size.toPrecision(12));
}

/** A side that takes as many pages as it needs has no number. */
function printZoom(zoom: PageZoom): object {
  if (zoom.kind === 'scale') return { scale: zoom.percent };
  const count = (number: number) => (number === 0 ? null : number);
  return { horizontalFitToPages: count(zoom.across), verticalFitToPages: count(zoom.down) };
}

function parseZoom(value: unknown): PageZoom {
  const parsed = wireZoom.safeParse(value);
  if (!parsed.success) throw invalidArgument();
  const { scale, horizontalFitToPages: across, verticalFitToPages: down } = parsed.data;
  const fits = (across ?? null) !== null || (down ?? null) !== null;
  if (fits === ((scale ?? null) !== null)) throw invalidArgument();
  if (fits) return { kind: 'fit', across: across ?? 0, down: down ?? 0 };
  return { kind: 'scale', percent: scale ?? 100 };
}

function change({ book, sheet }: SheetTarget, changes: Partial<PageLayout>): void {
  requireWritable(book);
  changePageLayout(book.workbook, sheet, changes);
}
