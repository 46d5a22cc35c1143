import fc from 'fast-check';
import { isSameQuestion, type Decision } from '../../../src/form/decisions/decision';
import { readForms } from '../../../src/form/read-forms';
import { LAYOUTS } from '../../../src/packs';
import type { SheetSnapshot } from '../../../src/snapshot/snapshot';
import { moved, sheet, together, withCells, workbook } from '../alter-snapshot';
import { drawnSheet } from '../layouts/drawn-sheet';
import { REGIONS, SILENT_HEADINGS } from '../layouts/drawings-unusual';
import * as drawn from './ambiguous-drawings';
import { decision } from './deciding';

const RUNS = Math.min(Number(process.env['FC_RUNS'] ?? 20), 200);

const DECIDED: readonly (readonly [string, Decision])[] = [
  [drawn.UNKNOWN_VALUES, decision('value', '争取做到')],
  [drawn.CHANGED_ORDER, decision('value', '今年做到')],
  [REGIONS, decision('value', '乙县')],
  [SILENT_HEADINGS, decision('column', 'other', '计数')],
  [drawn.TWO_UNITS, decision('unit', '元')],
  [drawn.TWO_TITLES, decision('title', '示例市档案局2026年项目支出绩效目标表')],
  [drawn.TWO_YEARS, decision('year', '2027')],
  [drawn.PERIOD_ONLY, decision('period', 'whole')],
  [drawn.SLIPPED_ROW, decision('shift', 'straight', '著录条目')],
];

/** The sheet with blank rows put in above one of its rows. */
function withRows(original: SheetSnapshot, at: number, count: number): SheetSnapshot {
  const below = (row: number): number => (row >= at ? row + count : row);
  const cells = [...original.cells.values()].map((one) => ({ ...one, row: below(one.row) }));
  const merges = original.merges.map((area) => ({
    ...area,
    top: below(area.top),
    bottom: below(area.bottom),
  }));
  return sheet(original.name, cells, merges);
}

/** Which decisions were read by, which fit nothing, and what was set aside. */
function fate(read: SheetSnapshot, ...decisions: readonly Decision[]): readonly string[] {
  const forms = readForms(workbook(read), LAYOUTS, decisions);
  return forms.flatMap(({ nth, decided, unfit, setAside }) => [
    ...decided.map(({ question, choice }) => `${nth} ${question.about} ${choice}`),
    ...unfit.map(({ about }) => `unfit ${about}`),
    ...setAside.map((one) => `without ${one.nth}`),
  ]);
}

test('a decision holds wherever the form is moved to, and whatever rows are put in', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...DECIDED),
      fc.nat({ max: 20 }),
      fc.nat({ max: 8 }),
      fc.nat({ max: 9 }),
      fc.integer({ min: 1, max: 3 }),
      ([drawing, made], down, right, at, count) => {
        const altered = moved(withRows(drawnSheet(drawing), at, count), down, right);
        const assumed = readForms(workbook(altered)).flatMap((form) => form.assumed);
        // Blank rows may part a heading from its table, or a title from another: then this is not in question.
        fc.pre(assumed.some(({ question }) => question && isSameQuestion(question, made)));
        expect(fate(altered, made)).toEqual([`0 ${made.about} ${made.choice}`]);
      },
    ),
    { numRuns: RUNS },
  );
});

describe('of several forms on a sheet', () => {
  const first = drawnSheet(drawn.TWO_UNITS);
  const both = together('表', first, moved(drawnSheet(drawn.TWO_UNITS), 12, 0));

  test('each has decisions of its own', () => {
    const second: Decision = { ...decision('unit', '元'), nth: 1 };
    const forms = readForms(workbook(both), LAYOUTS, [second]);
    expect(forms.map(({ unit, nth }) => `${nth} ${unit}`)).toEqual(['0 万元', '1 元']);
  });

  test('one may be none: the other stays what it is, and stays so called', () => {
    const aside = decision('form', 'none', '部门整体支出绩效目标申报表');
    const unit: Decision = { ...decision('unit', '元'), nth: 1 };
    expect(fate(both, aside, unit, decision('unit', '元'))).toEqual(['1 unit 元', 'without 0']);
    expect(readForms(workbook(both), LAYOUTS, [aside, unit]).map(({ nth }) => nth)).toEqual([1]);
  });
});

describe('a decision that no longer fits is passed over', () => {
  const twoValues = drawnSheet(drawn.TWO_VALUES);
  const planned = decision('value', '计划值');

  test('when its heading is called otherwise', () => {
    expect(fate(withCells(twoValues, { E4: '预期值' }), planned)).toEqual(['unfit value']);
  });

  test('when nothing is in question any more', () => {
    expect(fate(withCells(twoValues, { E4: '备注' }), planned)).toEqual(['unfit value']);
  });

  test('when the sheet, or the form on it, is gone', () => {
    expect(fate({ ...twoValues, name: '另一张' }, planned)).toEqual(['unfit value']);
    expect(fate(twoValues, { ...planned, nth: 1 })).toEqual(['unfit value']);
  });

  test('when a form that was set aside has another title now', () => {
    const aside = decision('form', 'none', '部门整体支出绩效目标申报表');
    expect(readForms(workbook(twoValues), LAYOUTS, [aside])).toEqual([]);
    const renamed = withCells(twoValues, { A1: '2027年部门整体支出绩效目标申报表' });
    expect(fate(renamed, aside)).toEqual(['unfit form']);
  });
});
