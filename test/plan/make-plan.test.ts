import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CellContent, ReversibleEdit } from '../../src/plan/edit';
import { changesFrom } from '../../src/plan/expectations/expectations';
import { invert } from '../../src/plan/invert';
import { makePlan } from '../../src/plan/make-plan';
import { plan as schema } from '../../src/plan/plan-schema';
import { previewOf } from '../../src/plan/preview';
import type { Area } from '../../src/snapshot/area';
import type { Snapshot } from '../../src/snapshot/snapshot';
import { cellRef, sheet, textCell, workbook } from '../session/samples';
import { randomPlans } from './random-plan';

const title = { key: 'fix', data: { count: '1' } } as const;
const BLANK: CellContent = { value: null, formula: null, numberFormat: 'General' };
const text = (value: string): CellContent => ({ ...BLANK, value });
const area = (top: number, left: number, bottom: number, right: number): Area => ({
  top,
  left,
  bottom,
  right,
});

const cells = ['A1', 'A2', 'B2', 'A3', 'B3'].map((address) => textCell(address, address));
const form: Snapshot = workbook(
  sheet('表', {
    cells: new Map(cells.map((cell) => [cell.text, cell])),
    merges: [area(1, 0, 2, 0), area(1, 2, 1, 3)],
  }),
);
const insert = (at: number, formatsFrom: number | null = null): ReversibleEdit => ({
  kind: 'insert-rows',
  sheet: '表',
  at,
  count: 1,
  formatsFrom,
});
const write = (address: string, before: CellContent, after: CellContent): ReversibleEdit => ({
  kind: 'set-cells',
  sheet: '表',
  cells: [{ cell: cellRef(address), before, after }],
});
const bytes = new Uint8Array(readFileSync(join(__dirname, '..', 'forms', 'gz-archive-named.xlsx')));
const RUNS = { numRuns: Number(process.env['FC_RUNS'] ?? 100) };

describe('a plan', () => {
  it('is the inverse of its inverse', () => {
    fc.assert(
      fc.property(randomPlans(bytes), (plan) => {
        expect(invert(invert(plan))).toEqual(plan);
      }),
      RUNS,
    );
  });

  it('is read back from text as it was', () => {
    fc.assert(
      fc.property(randomPlans(bytes), (plan) => {
        expect(schema.parse(JSON.parse(JSON.stringify(plan)))).toEqual(plan);
      }),
      RUNS,
    );
  });

  it('relies on the rows beside an inserted one, as they are before it', () => {
    const { expects, yields } = makePlan(title, [insert(2)], form);
    expect(expects.cells.map(({ cell }) => cell)).toEqual(['A2', 'B2', 'A3', 'B3'].map(cellRef));
    expect(yields.cells.map(({ cell }) => cell)).toEqual(['A2', 'B2', 'A4', 'B4'].map(cellRef));
    expect(yields.vacant).toEqual([{ sheet: '表', top: 2, bottom: 2 }]);
  });

  it('foresees what becomes of merged areas: spanned rows grow, merged rows are copied', () => {
    const { yields } = makePlan(title, [insert(2, 1)], form);
    expect(yields.merges[0]?.areas).toEqual([area(1, 0, 3, 0), area(1, 2, 1, 3), area(2, 2, 2, 3)]);
  });

  it('names a cell where it stood before rows moved', () => {
    const plan = makePlan(title, [insert(1), write('B4', text('B3'), text('改'))], form);
    expect(plan.expects.cells).toContainEqual({
      sheet: '表',
      cell: cellRef('B3'),
      content: { kind: 'value', value: 'B3' },
      numberFormat: null,
    });
  });

  it.each([
    ['a formula', write('B2', text('B2'), { ...BLANK, formula: '=A1' })],
    ['a name', { kind: 'set-name', name: '名', scope: null, before: null, after: '=表!$A$1' }],
  ] as const)('does not write %s before rows move', (_, edit) => {
    expect(() => makePlan(title, [edit, insert(1)], form)).toThrow(RangeError);
    expect(() => makePlan(title, [insert(1), edit], form)).not.toThrow();
  });

  it('does not write into a cell that a merged area covers', () => {
    expect(() => makePlan(title, [write('A3', BLANK, text('改'))], form)).toThrow('A3');
  });
});

describe('what has changed', () => {
  const plan = makePlan(title, [insert(2), write('B4', text('B3'), text('改'))], form);
  const reading = (change: Partial<Snapshot['sheets'][number]> = {}) => {
    const [first] = form.sheets;
    if (!first) throw new Error('no sheet');
    const { cells: held, merges } = { ...first, ...change };
    const read = { cells: held, formulas: [], merges, protection: null, locked: new Set<string>() };
    const sheets = new Map([['表', read]]);
    return {
      existing: new Set<string>(),
      structureProtected: false,
      visible: [],
      sheets,
      names: [],
    };
  };

  it('is nothing where the workbook is as it was', () => {
    expect(changesFrom(plan.expects, reading())).toEqual([]);
  });

  it('is named by cell and rows', () => {
    const without = new Map([...(form.sheets[0]?.cells ?? [])].filter(([key]) => key !== 'B2'));
    expect(changesFrom(plan.expects, reading({ cells: without, merges: [] }))).toEqual([
      { kind: 'cell', sheet: '表', place: 'B2' },
      { kind: 'merges', sheet: '表', place: '2:3' },
    ]);
  });

  it('is also something written into rows that should be blank', () => {
    const undo = invert(plan);
    const held = new Map(
      [...cells.map((cell) => (cell.row < 2 ? cell : { ...cell, row: cell.row + 1 }))].map(
        (cell) => [`${cell.column === 0 ? 'A' : 'B'}${cell.row + 1}`, cell],
      ),
    );
    held.set('B4', textCell('B4', '改'));
    held.set('E3', textCell('E3', '用户写的'));
    const merges = [area(1, 0, 3, 0), area(1, 2, 1, 3)];
    expect(changesFrom(undo.expects, reading({ cells: held, merges }))).toEqual([
      { kind: 'cell', sheet: '表', place: 'E3' },
    ]);
  });
});

it('a preview says what is there before and after, and leaves the book-keeping out', () => {
  const plan = makePlan(
    title,
    [
      insert(2),
      write('B4', text('B3'), { ...BLANK, formula: '=A1' }),
      write('B1', BLANK, { ...BLANK, numberFormat: '@' }),
      { kind: 'set-merges', sheet: '表', part: [area(1, 2, 1, 3)], join: [] },
      { kind: 'set-name', name: '名', scope: null, before: null, after: '=表!$A$1' },
      { kind: 'set-setting', key: 'jixiao.x', before: null, after: '1' },
    ],
    form,
  );
  const line = { sheet: '表', before: '', after: '' };
  expect(previewOf(plan)).toEqual([
    { ...line, kind: 'rows-inserted', place: '3:3' },
    { ...line, kind: 'cell', place: 'B4', before: 'B3', after: '=A1' },
    { ...line, kind: 'format', place: 'B1', before: 'General', after: '@' },
    { ...line, kind: 'parted', place: 'C2:D2' },
    { ...line, kind: 'name', sheet: null, place: '名', after: '表!$A$1' },
  ]);
});
