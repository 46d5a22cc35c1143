import fc from 'fast-check';
import { CHOSEN_CLASSES, type ChosenClass } from './choices';
import { drawnWorkbook } from './drawn-workbook';
import { outlines, regionTables, sharedCells, tellsCost } from './odd-form';
import type { Inserted } from './inserting';
import { verifyInsertion } from './verify-insertion';

const numRuns = Math.ceil(Number(process.env['FC_RUNS'] ?? 100) / 2);
const classes = fc.array(fc.constantFrom(...CHOSEN_CLASSES), { minLength: 1, maxLength: 8 });

const NUMERALS = '一二三四五六七八九';

/** Numbers that the texts of the form's first column, or its second one, begin with, that do not go on from the one before. */
function jumps({ snapshot }: Inserted['after'], counted: RegExp): readonly string[] {
  const texts = [...(snapshot.sheets[0]?.cells.values() ?? [])].map(({ text }) => text);
  let before = 0;
  return texts.flatMap((text) => {
    const found = counted.exec(text)?.[1];
    if (found === undefined) return [];
    const number = NUMERALS.includes(found) ? NUMERALS.indexOf(found) + 1 : Number(found);
    const goesOn = number === 1 || number === before + 1;
    before = number;
    return goesOn ? [] : [text];
  });
}

const FIRST = /^([一二三])、/u;
const SECOND = /^\s*（([一二三四])）/u;
const DOTTED = /^\s*(\d)\./u;
const NAMES = /^\s*(\d)、/u;
const SHARED = /指标(\d+)：/u;

test.each([
  ['where name and value share a cell', sharedCells],
  ['where each region has a column', regionTables],
])('indicators inserted into any form %s', (_what, drawings) => {
  fc.assert(
    fc.property(drawings, classes, (drawing, chosen) => {
      const { after } = verifyInsertion(drawnWorkbook(drawing), chosen);
      expect(jumps(after, SHARED)).toEqual([]);
    }),
    { numRuns },
  );
});

test('indicators inserted into any form where classes stand among the names', () => {
  fc.assert(
    fc.property(outlines, classes, (drawing, chosen) => {
      const isTold = ({ length }: readonly ChosenClass[]) => length > 0;
      const told = tellsCost(drawing) ? chosen : chosen.filter((one) => one !== '成本');
      fc.pre(isTold(told));
      const { after } = verifyInsertion(drawnWorkbook(drawing), told);
      const lines = after.form.classLines.map(({ level1, level2 }) => `${level1} ${level2}`);
      expect(new Set(lines).size).toBe(lines.length);
      for (const counted of [FIRST, SECOND, DOTTED, NAMES])
        expect(jumps(after, counted)).toEqual([]);
    }),
    { numRuns },
  );
});
