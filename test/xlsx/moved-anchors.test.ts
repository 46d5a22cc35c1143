import { strFromU8, unzipSync } from 'fflate';
import { deleteRows } from '../../src/workbook/structure/delete-rows';
import { insertRows } from '../../src/workbook/structure/insert-rows';
import type { Workbook } from '../../src/workbook/workbook';
import { WorkbookError } from '../../src/workbook/workbook-error';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import { saveXlsx } from '../../src/xlsx/save-xlsx';
import { comparePackages } from './compare-packages';
import { anchoredSample, SHEET, type Extras } from './anchored-sample';

/** Rows as people count them. */
interface Step {
  readonly insert?: number;
  readonly delete?: number;
  readonly count?: number;
}

function change(workbook: Workbook, { insert, delete: remove, count = 1 }: Step): void {
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  if (insert !== undefined) insertRows(workbook, sheet, insert - 1, count);
  if (remove !== undefined) deleteRows(workbook, sheet, remove - 1, count);
}

function saved(steps: readonly Step[], extras: Extras = {}): Record<string, string> {
  const document = openXlsx(anchoredSample(extras));
  for (const step of steps) change(document.workbook, step);
  const parts = unzipSync(saveXlsx(document));
  return Object.fromEntries(Object.entries(parts).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

/** The texts that a pattern finds in a part. */
function all(text: string | undefined, pattern: RegExp): string[] {
  return [...(text ?? '').matchAll(pattern)].map(([, found = '']) => found);
}

const DRAWING = 'xl/drawings/drawing1.xml';
const VML = 'xl/drawings/vmlDrawing1.vml';
const CHART = 'xl/charts/chart1.xml';

/** What stands on rows 5 to 8 of the sample, or refers to them, in whatever part. */
const KINDS: readonly (readonly [string, string, RegExp, Record<string, string>])[] = [
  [
    'validations',
    SHEET,
    /<dataValidation [^>]*sqref="([^"]*)"/g,
    { own: 'C5:C8', above: 'C6:C9', first: 'C6:C9', inside: 'C5:C9', below: 'C5:C8', gone: '' },
  ],
  [
    'formulas of validations',
    SHEET,
    /<formula1>(COUNT[^<]*)</g,
    {
      own: 'COUNTIF($C$5:$C$8,C5)=1',
      above: 'COUNTIF($C$6:$C$9,C6)=1',
      first: 'COUNTIF($C$6:$C$9,C6)=1',
      inside: 'COUNTIF($C$5:$C$9,C5)=1',
      below: 'COUNTIF($C$5:$C$8,C5)=1',
      gone: '',
    },
  ],
  [
    'validations of extensions',
    SHEET,
    /<xm:sqref>(D5[^<]*|D6[^<]*)</g,
    { own: 'D5:D8', above: 'D6:D9', first: 'D6:D9', inside: 'D5:D9', below: 'D5:D8', gone: '' },
  ],
  [
    'conditional formats that the model does not know',
    SHEET,
    /<conditionalFormatting sqref="([^"]*)"/g,
    { own: 'E5:E8', above: 'E6:E9', first: 'E6:E9', inside: 'E5:E9', below: 'E5:E8', gone: '' },
  ],
  [
    'hyperlinks',
    SHEET,
    /<hyperlink ref="([^"]*)"/g,
    { own: 'F5:F8', above: 'F6:F9', first: 'F6:F9', inside: 'F5:F9', below: 'F5:F8', gone: '' },
  ],
  [
    'protected ranges',
    SHEET,
    /<protectedRange [^>]*sqref="([^"]*)"/g,
    { own: 'G5:G8', above: 'G6:G9', first: 'G6:G9', inside: 'G5:G9', below: 'G5:G8', gone: '' },
  ],
  [
    'ignored errors',
    SHEET,
    /<ignoredError sqref="([^"]*)"/g,
    { own: 'A5:A8', above: 'A6:A9', first: 'A6:A9', inside: 'A5:A9', below: 'A5:A8', gone: '' },
  ],
  [
    'the filter',
    SHEET,
    /<autoFilter ref="([^"]*)"/g,
    { own: 'A5:B8', above: 'A6:B9', first: 'A6:B9', inside: 'A5:B9', below: 'A5:B8', gone: '' },
  ],
  [
    'page breaks',
    SHEET,
    /<brk id="([^"]*)" max="16383"/g,
    { own: '5', above: '6', first: '6', inside: '6', below: '5', gone: '' },
  ],
  [
    'sparklines',
    SHEET,
    /<xm:f>([^<]*A5:B5|[^<]*A6:B6|#REF!)</g,
    {
      own: '表!A5:B5',
      above: '表!A6:B6',
      first: '表!A6:B6',
      inside: '表!A5:B5',
      below: '表!A5:B5',
      gone: '',
    },
  ],
  [
    'notes',
    'xl/comments1.xml',
    /<comment ref="([^"]*)"/g,
    { own: 'B6', above: 'B7', first: 'B7', inside: 'B7', below: 'B6', gone: '' },
  ],
  [
    'the rows of their boxes',
    VML,
    /<x:Row>([^<]*)</g,
    { own: '5', above: '6', first: '6', inside: '6', below: '5', gone: '' },
  ],
  [
    'links of form controls',
    VML,
    /<x:FmlaLink>([^<]*)</g,
    { own: '$A$6', above: '$A$7', first: '$A$7', inside: '$A$7', below: '$A$6', gone: '#REF!' },
  ],
  [
    'form controls',
    VML,
    /"Drop"><x:Anchor>([^<]*)</g,
    {
      own: '1, 0, 4, 3, 3, 0, 7, 6',
      above: '1, 0, 5, 3, 3, 0, 8, 6',
      first: '1, 0, 5, 3, 3, 0, 8, 6',
      inside: '1, 0, 4, 3, 3, 0, 8, 6',
      below: '1, 0, 4, 3, 3, 0, 7, 6',
      gone: '1, 0, 4, 0, 3, 0, 4, 0',
    },
  ],
  [
    'answers to notes',
    'xl/threadedComments/threadedComment1.xml',
    /<threadedComment ref="([^"]*)"/g,
    { own: 'B6', above: 'B7', first: 'B7', inside: 'B7', below: 'B6', gone: '' },
  ],
  [
    'drawings',
    DRAWING,
    /<xdr:row>([^<]*)</g,
    { own: '4 7', above: '5 8', first: '5 8', inside: '4 8', below: '4 7', gone: '4 4' },
  ],
  [
    'charts',
    CHART,
    /<c:f>([^<]*)</g,
    {
      own: '表!$A$5:$A$8',
      above: '表!$A$6:$A$9',
      first: '表!$A$6:$A$9',
      inside: '表!$A$5:$A$9',
      below: '表!$A$5:$A$8',
      gone: '表!#REF!',
    },
  ],
  [
    'names',
    'xl/workbook.xml',
    /<definedName name="_xlnm.Print_Area"[^>]*>([^<]*)</g,
    {
      own: '表!$A$5:$F$8',
      above: '表!$A$6:$F$9',
      first: '表!$A$6:$F$9',
      inside: '表!$A$5:$F$9',
      below: '表!$A$5:$F$8',
      gone: '表!#REF!',
    },
  ],
];

const STEPS: Readonly<Record<string, readonly Step[]>> = {
  own: [],
  above: [{ insert: 2 }],
  first: [{ insert: 5 }],
  inside: [{ insert: 6 }],
  below: [{ insert: 9 }],
  gone: [{ delete: 5, count: 4 }],
};

describe('saving after rows were inserted or deleted', () => {
  for (const [kind, part, pattern, places] of KINDS) {
    test.each(Object.entries(places))(`${kind}: %s`, (where, expected) => {
      expect(all(saved(STEPS[where] ?? [])[part], pattern).join(' ')).toBe(expected);
    });
  }

  it('moves tables, which lose no heading', () => {
    const tables = (...steps: Step[]) =>
      all(saved(steps, { table: true })['xl/tables/table1.xml'], / ref="([^"]*)"/g);
    expect(tables()).toEqual(['H5:I8', 'H5:I8']);
    expect(tables({ insert: 2 }, { insert: 7 })).toEqual(['H6:I10', 'H6:I10']);
    expect(tables({ delete: 7 })).toEqual(['H5:I7', 'H5:I7']);
    for (const step of [{ delete: 5 }, { delete: 6, count: 3 }]) {
      expect(() => saved([step], { table: true })).toThrow(WorkbookError);
    }
  });

  it('leaves the package as it was when rows are inserted and taken out again', () => {
    const bytes = anchoredSample({ table: true });
    const document = openXlsx(bytes);
    for (const at of [1, 3, 5, 6, 8, 9, 20]) {
      change(document.workbook, { insert: at, count: 3 });
      change(document.workbook, { delete: at, count: 3 });
    }
    expect(comparePackages(bytes, saveXlsx(document))).toEqual([]);
  });

  it('takes out what a list held last together with the list, and counts the others anew', () => {
    const sheet = saved([{ delete: 5, count: 4 }])[SHEET] ?? '';
    for (const name of [
      'dataValidations ',
      'hyperlinks',
      'protectedRanges',
      'rowBreaks',
      'extLst',
    ]) {
      expect(sheet).not.toContain(`<${name}`);
    }
  });

  it('reads back what it wrote', () => {
    const document = openXlsx(anchoredSample());
    change(document.workbook, { insert: 6, count: 2 });
    change(document.workbook, { delete: 2 });
    const again = openXlsx(saveXlsx(document)).workbook;
    expect(again.anchors).toEqual(document.workbook.anchors);
    expect(again.names).toEqual(document.workbook.names);
  });
});

describe('what cannot be moved', () => {
  it.each([
    ['a pivot table', { pivot: true }],
    ['a part of a kind unknown', { unknown: true }],
    ['a what-if table', { whatIf: true }],
    ['a drawing that cannot be read', { parts: { 'xl/drawings/drawing1.xml': '<wsDr>' } }],
    ['parts that cannot be found', { parts: { 'xl/worksheets/_rels/sheet1.xml.rels': '<a>' } }],
  ])('%s: the change is refused and nothing changed', (_what, extra) => {
    const document = openXlsx(anchoredSample(extra));
    const before = JSON.stringify([document.workbook.anchors, document.workbook.names]);
    expect(() => {
      change(document.workbook, { insert: 3 });
    }).toThrow(WorkbookError);
    expect(JSON.stringify([document.workbook.anchors, document.workbook.names])).toBe(before);
  });

  it('stays where the change is below it', () => {
    const document = openXlsx(anchoredSample({ pivot: true }));
    change(document.workbook, { insert: 40 });
    expect(saveXlsx(document).length).toBeGreaterThan(0);
  });
});
