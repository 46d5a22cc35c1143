import { changePageLayout } from '../../../workbook/layout/change-page-layout';
import type { HeaderFooter, HeadersFooters } from '../../../workbook/layout/page-layout';
import { navigation, property } from '../protocol/member-definitions';
import { defineType, type MemberDefinition, type ObjectType } from '../protocol/object-type';
import { requireWritable } from './access';
import { asBoolean, asText, invalidArgument } from './arguments';
import type { SheetTarget } from './open-book';

/** The longest header or footer, its three parts and their codes together. */
const LONGEST = 255;

const STATES = {
  Default: { differentFirst: false, differentOddEven: false },
  FirstAndDefault: { differentFirst: true, differentOddEven: false },
  OddAndEven: { differentFirst: false, differentOddEven: true },
  FirstOddAndEven: { differentFirst: true, differentOddEven: true },
} as const;

/** The headers and footers of one kind of pages. */
interface PagesTarget extends SheetTarget {
  readonly pages: 'odd' | 'even' | 'first';
}

export const headerFooterGroupType: ObjectType<SheetTarget> = defineType({
  name: 'HeaderFooterGroup',
  members: {
    State: property(
      '1.9',
      ({ sheet }) => stateOf(sheet.pageLayout.headersFooters),
      (target, value) => {
        const state = Object.entries(STATES).find(([name]) => name === value)?.[1];
        if (!state) throw invalidArgument();
        change(target, state);
      },
    ),
    UseSheetMargins: property(
      '1.9',
      ({ sheet }) => sheet.pageLayout.headersFooters.alignWithMargins,
      (target, value) => {
        change(target, { alignWithMargins: asBoolean(value) });
      },
    ),
    UseSheetScale: property(
      '1.9',
      ({ sheet }) => sheet.pageLayout.headersFooters.scaleWithSheet,
      (target, value) => {
        change(target, { scaleWithSheet: asBoolean(value) });
      },
    ),
    DefaultForAllPages: navigation('1.9', (target) =>
      headerFooterType.of({ ...target, pages: 'odd' }),
    ),
    OddPages: navigation('1.9', (target) => headerFooterType.of({ ...target, pages: 'odd' })),
    EvenPages: navigation('1.9', (target) => headerFooterType.of({ ...target, pages: 'even' })),
    FirstPage: navigation('1.9', (target) => headerFooterType.of({ ...target, pages: 'first' })),
  },
});

const headerFooterType: ObjectType<PagesTarget> = defineType({
  name: 'HeaderFooter',
  members: {
    LeftHeader: part('header', 'L'),
    CenterHeader: part('header', 'C'),
    RightHeader: part('header', 'R'),
    LeftFooter: part('footer', 'L'),
    CenterFooter: part('footer', 'C'),
    RightFooter: part('footer', 'R'),
  },
});

type Part = 'L' | 'C' | 'R';

function part(edge: keyof HeaderFooter, name: Part): MemberDefinition<PagesTarget> {
  return property(
    '1.9',
    ({ sheet, pages }) => splitParts(sheet.pageLayout.headersFooters[pages][edge])[name],
    (target, value) => {
      const before = target.sheet.pageLayout.headersFooters[target.pages];
      const parts = { ...splitParts(before[edge]), [name]: asText(value) };
      const text = (['L', 'C', 'R'] as const)
        .map((each) => (parts[each] === '' ? '' : `&${each}${parts[each]}`))
        .join('');
      if (text.length > LONGEST) throw invalidArgument();
      change(target, { [target.pages]: { ...before, [edge]: text } });
    },
  );
}

/** Text before any code stands in the middle; `&&` is an ampersand and begins nothing. */
function splitParts(text: string): Record<Part, string> {
  const parts: Record<Part, string> = { L: '', C: '', R: '' };
  let current: Part = 'C';
  for (const [piece] of text.matchAll(/&&|&[LCR]|&|[^&]+/g)) {
    if (piece === '&L') current = 'L';
    else if (piece === '&C') current = 'C';
    else if (piece === '&R') current = 'R';
    else parts[current] += piece;
  }
  return parts;
}

function stateOf({ differentFirst, differentOddEven }: HeadersFooters): string {
  if (differentFirst) return differentOddEven ? 'FirstOddAndEven' : 'FirstAndDefault';
  return differentOddEven ? 'OddAndEven' : 'Default';
}

function change({ book, sheet }: SheetTarget, changes: Partial<HeadersFooters>): void {
  requireWritable(book);
  const headersFooters = { ...sheet.pageLayout.headersFooters, ...changes };
  changePageLayout(book.workbook, sheet, { headersFooters });
}
