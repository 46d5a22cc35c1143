import fc from 'fast-check';
import { printArea } from '../../src/snapshot/address';
import { addConditionalFormat } from '../../src/workbook/conditional-formats/add-conditional-format';
import type { Cell } from '../../src/workbook/cells/cell';
import { enterCell } from '../../src/workbook/cells/enter-cell';
import { removeConditionalFormat } from '../../src/workbook/conditional-formats/remove-conditional-format';
import { setCells } from '../../src/workbook/cells/set-cells';
import { takeSnapshot } from '../../src/workbook/plan/take-snapshot';
import type { Sheet } from '../../src/workbook/sheet';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import { saveXlsx } from '../../src/xlsx/save-xlsx';
import { richSample, RICH_PARTS } from './rich-sample';

const numRuns = Math.min(Number(process.env['FC_RUNS'] ?? 100), 100);

function open(bytes: Uint8Array) {
  const document = openXlsx(bytes);
  const [sheet] = document.workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  return { document, workbook: document.workbook, sheet };
}

const place = fc.record({ row: fc.nat(14), column: fc.nat(8) });
const value = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom('绩效目标', ' 前后空格 ', '一\r\n二', '_x0041_', '<&>"', '=A1', "'", '\u0000'),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (number === 0 ? 0 : number)),
  fc.boolean(),
  fc.constantFrom({ error: '#REF!' }, { error: '#N/A' }),
  fc.constant(null),
);
const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.record({ value, formula: fc.constant(null), style: fc.nat(4) }),
  fc.record({
    value: fc.constant(null),
    formula: fc.constantFrom('A2+1', 'SUM(B2:B4)', 'IF(A2>1,"大","小")', '1/0'),
    style: fc.nat(4),
  }),
);

function contents(sheet: Sheet): Map<string, Cell> {
  const cells = [...sheet.rows].flatMap(([row, each]) =>
    [...each.cells].map(
      ([column, content]) =>
        [printArea({ top: row, left: column, bottom: row, right: column }), content] as const,
    ),
  );
  return new Map(
    cells
      .filter(([, { value, formula, style }]) => value !== null || formula !== null || style !== 0)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

describe('saving', () => {
  it('and opening again gives the model, whatever was written', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ place, cell }), { maxLength: 12 }), (changes) => {
        const { document, workbook, sheet } = open(richSample());
        for (const change of changes) {
          // Parts of the sample's array formula can only change together.
          if (change.place.column === 3) continue;
          setCells(workbook, sheet, [change]);
        }
        const again = open(saveXlsx(document));
        expect(contents(again.sheet)).toEqual(contents(sheet));
        expect(takeSnapshot(again.workbook)).toEqual(takeSnapshot(workbook));
        expect(Buffer.from(saveXlsx(again.document)).equals(again.document.source.bytes)).toBe(
          true,
        );
      }),
      { numRuns },
    );
  });

  it('after marks came and went gives the very bytes, whatever rules were there', () => {
    const kinds = fc.constantFrom(
      '<cfRule type="expression" priority="P"><formula>A1&gt;1</formula></cfRule>',
      '<cfRule type="cellIs" dxfId="0" priority="P" operator="lessThan"><formula>3</formula></cfRule>',
      '<cfRule type="iconSet" priority="P"><iconSet><cfvo type="percent" val="0"/></iconSet></cfRule>',
      '<cfRule priority="P" type="unheardOf"/>',
    );
    const rules = fc.array(fc.record({ kind: kinds, priority: fc.integer({ min: 1, max: 9 }) }), {
      maxLength: 5,
    });
    fc.assert(
      fc.property(rules, fc.array(place, { minLength: 1, maxLength: 6 }), (existing, marks) => {
        const xml = existing
          .map(({ kind, priority }) => kind.replace('P', String(priority)))
          .map((rule) => `<conditionalFormatting sqref="A1:C9">${rule}</conditionalFormatting>`)
          .join('');
        const part = (RICH_PARTS['xl/worksheets/sheet1.xml'] ?? '').replace(
          /<conditionalFormatting .*<\/conditionalFormatting>(?=<dataValidations)/,
          xml,
        );
        const bytes = richSample({ 'xl/worksheets/sheet1.xml': part });
        const { document, workbook, sheet } = open(bytes);
        const before = sheet.conditionalFormats;
        const added = marks.map(({ row, column }) =>
          addConditionalFormat(workbook, sheet, {
            type: 'Custom',
            areas: [{ top: row, left: column, bottom: row, right: column }],
            formulas: ['N("jixiao-mark:warning")=0'],
            stopIfTrue: false,
            format: { fill: '#FFEB9C' },
          }),
        );
        const again = open(saveXlsx(document)).sheet.conditionalFormats;
        const content = ({ type, areas, formulas }: (typeof again)[number]) => [
          type,
          areas,
          formulas,
        ];
        expect(again.map(content)).toEqual(sheet.conditionalFormats.map(content));
        for (const mark of added) removeConditionalFormat(workbook, sheet, mark);
        expect(sheet.conditionalFormats).toEqual(before);
        expect(Buffer.from(saveXlsx(document)).equals(bytes)).toBe(true);
      }),
      { numRuns },
    );
  });

  it('takes what a user types and shows it again after opening', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (text) => {
        const { document, workbook, sheet } = open(richSample());
        enterCell(workbook, sheet, { row: 0, column: 0 }, `'${text}`);
        const again = takeSnapshot(open(saveXlsx(document)).workbook);
        expect(again.sheets[0]?.cells.get('A1')?.value ?? '').toBe(text);
      }),
      { numRuns },
    );
  });
});
