import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { parseArea } from '../../src/snapshot/address';
import {
  addConditionalFormat,
  type NewConditionalFormat,
} from '../../src/workbook/conditional-formats/add-conditional-format';
import { changeConditionalFormat } from '../../src/workbook/conditional-formats/change-conditional-format';
import type { ConditionalFormat } from '../../src/workbook/conditional-formats/conditional-format';
import { PRESET_CRITERIA } from '../../src/workbook/conditional-formats/preset-criterion';
import { removeConditionalFormat } from '../../src/workbook/conditional-formats/remove-conditional-format';
import type { RuleContent } from '../../src/workbook/conditional-formats/rule-content';
import { blankXlsx } from '../../src/xlsx/blank-xlsx';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import { saveXlsx } from '../../src/xlsx/save-xlsx';
import type { XlsxDocument } from '../../src/xlsx/xlsx-document';
import { anchoredSample } from './anchored-sample';
import { comparePackages } from './compare-packages';

const SHEET = 'xl/worksheets/sheet1.xml';

function sheetOf({ workbook }: XlsxDocument) {
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

function add(document: XlsxDocument, content: RuleContent, formulas: string[] = []) {
  return addConditionalFormat(document.workbook, sheetOf(document), newRule(content, formulas));
}

function newRule(content: RuleContent, formulas: readonly string[] = []): NewConditionalFormat {
  const area = parseArea('B2:B9');
  if (!area) throw new Error('B2:B9');
  const draws = ['ColorScale', 'DataBar', 'IconSet'].includes(content.type);
  const format = draws ? {} : { fill: '#FFC7CE', bold: true };
  return { ...content, areas: [area], formulas, stopIfTrue: false, format };
}

/** A rule without what only its file or the open workbook knows it by. */
function content(rule: ConditionalFormat) {
  return { ...rule, id: '', origin: null };
}

const limit = fc.constantFrom(
  { kind: 'num', formula: '5' } as const,
  { kind: 'percentile', formula: '10' } as const,
  { kind: 'formula', formula: '$A$1&"<"' } as const,
);
const color = fc.constantFrom('#F8696B', '#FFEB84', '#000000');
const point = fc.record({ limit, color }).map((each) => ({ ...each.limit, color: each.color }));
const icon = fc.option(fc.record({ set: fc.constant('3Flags'), index: fc.nat(2) }));

const contents: fc.Arbitrary<RuleContent> = fc.oneof(
  fc.record({
    type: fc.constant('PresetCriteria' as const),
    criterion: fc.constantFrom(...PRESET_CRITERIA),
  }),
  fc.record({
    type: fc.constant('ContainsText' as const),
    comparison: fc.constantFrom('containsText', 'notContainsText', 'beginsWith', 'endsWith'),
    text: fc.constantFrom('待定', '<"&>', ''),
  }),
  fc.record({
    type: fc.constant('TopBottom' as const),
    top: fc.record({
      rank: fc.integer({ min: 1, max: 100 }),
      percent: fc.boolean(),
      bottom: fc.boolean(),
    }),
  }),
  fc.record({
    type: fc.constant('ColorScale' as const),
    points: fc.array(point, { minLength: 2, maxLength: 3 }),
  }),
  fc.record({
    type: fc.constant('DataBar' as const),
    bar: fc.record({
      lower: fc.oneof(limit, fc.constant({ kind: 'autoMin', formula: null } as const)),
      upper: fc.oneof(limit, fc.constant({ kind: 'max', formula: null } as const)),
      positive: fc.record({ fill: color, border: color }),
      negativeFill: fc.option(color),
      negativeBorder: fc.oneof(fc.constant('same' as const), fc.record({ color })),
      gradient: fc.boolean(),
      direction: fc.constantFrom('context', 'leftToRight', 'rightToLeft'),
      axis: fc.constantFrom('automatic', 'middle'),
      axisColor: color,
      showValue: fc.boolean(),
    }),
  }),
  fc.record({
    type: fc.constant('IconSet' as const),
    icons: fc
      .record({
        set: fc.constantFrom('3Flags', '3Stars'),
        icon,
        reversed: fc.boolean(),
        showValue: fc.boolean(),
      })
      .map(({ icon: own, ...rest }) => ({
        ...rest,
        thresholds: [0, 33, 67].map((percent, i) => ({
          kind: 'percent' as const,
          formula: String(percent),
          orEqual: i !== 1,
          icon: own,
        })),
      })),
  }),
);

test('rules of every kind read back as they were, in their order, beside those of the file', () => {
  const bytes = anchoredSample();
  fc.assert(
    fc.property(fc.array(contents, { minLength: 1, maxLength: 4 }), (wanted) => {
      const document = openXlsx(bytes);
      for (const each of wanted) add(document, each);
      const again = sheetOf(openXlsx(saveXlsx(document))).conditionalFormats;
      expect(again.map(content)).toEqual(sheetOf(document).conditionalFormats.map(content));
    }),
    { numRuns: Number(process.env['FC_RUNS'] ?? 30) },
  );
});

test('rules that come and go leave the sheet as it was, before a save and after one', () => {
  const bytes = anchoredSample();
  fc.assert(
    fc.property(fc.array(contents, { minLength: 1, maxLength: 3 }), (wanted) => {
      const document = openXlsx(bytes);
      const before = sheetOf(document).conditionalFormats.length;
      const added = wanted.map((each) => add(document, each));
      const saved = openXlsx(saveXlsx(document));
      for (const rule of added) {
        removeConditionalFormat(document.workbook, sheetOf(document), rule);
      }
      expect(comparePackages(bytes, saveXlsx(document))).toEqual([]);
      for (const rule of sheetOf(saved).conditionalFormats.slice(0, -before || undefined)) {
        removeConditionalFormat(saved.workbook, sheetOf(saved), rule);
      }
      const changed = comparePackages(bytes, saveXlsx(saved)).map(({ part }) => part);
      // Formats are never taken out of the styles; priorities only grow.
      expect(changed.filter((part) => part !== 'xl/styles.xml' && part !== SHEET)).toEqual([]);
      expect(sheetOf(openXlsx(saveXlsx(saved))).conditionalFormats).toHaveLength(before);
    }),
    { numRuns: Number(process.env['FC_RUNS'] ?? 20) },
  );
});

test('the only rule of an extension makes room for another', () => {
  const icons = (set: string): RuleContent => ({
    type: 'IconSet',
    icons: {
      set,
      thresholds: [0, 33, 67].map((percent) => ({
        kind: 'percent',
        formula: String(percent),
        orEqual: true,
        icon: null,
      })),
      reversed: false,
      showValue: true,
    },
  });
  const document = blankXlsx();
  add(document, icons('3Stars'));
  const second = openXlsx(saveXlsx(document));
  const [rule] = sheetOf(second).conditionalFormats;
  if (!rule) throw new Error('no rule');
  changeConditionalFormat(second.workbook, sheetOf(second), rule, {}, icons('3Triangles'));
  const xml = strFromU8(unzipSync(saveXlsx(second))[SHEET] ?? new Uint8Array());
  expect(xml).toContain('iconSet="3Triangles"');
  expect(xml).not.toContain('3Stars');
  expect(xml.match(/<ext\b/g)).toHaveLength(1);
});

test('another program reads what was written', async () => {
  const document = blankXlsx();
  add(document, { type: 'TopBottom', top: { rank: 3, percent: true, bottom: true } });
  add(document, { type: 'PresetCriteria', criterion: 'OneStdDevBelowAverage' });
  add(document, { type: 'ContainsText', comparison: 'containsText', text: '待定' }, [
    'NOT(ISERROR(SEARCH("待定",B2)))',
  ]);
  add(document, {
    type: 'ColorScale',
    points: [
      { kind: 'min', formula: null, color: '#FF0000' },
      { kind: 'max', formula: null, color: '#00FF00' },
    ],
  });
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Uint8Array.from(saveXlsx(document)).buffer);
  const [sheet] = book.worksheets;
  // Exceljs has them on the sheet, its types do not.
  const read = sheet && 'conditionalFormattings' in sheet ? sheet.conditionalFormattings : null;
  expect(read).toMatchObject([
    { rules: [{ type: 'colorScale', cfvo: [{ type: 'min' }, { type: 'max' }] }] },
    { rules: [{ type: 'containsText', priority: 2 }] },
    { rules: [{ type: 'aboveAverage', aboveAverage: false }] },
    { rules: [{ type: 'top10', rank: 3, percent: true, bottom: true }] },
  ]);
});
