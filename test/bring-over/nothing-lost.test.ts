import fc from 'fast-check';
import type { Entry, Form } from '../../src/form/form';
import { gridOf, isBlankEntry, wordsOf } from '../../src/form/outline/grid';
import { foldText } from '../../src/form/text/label';
import { vocabularyFor } from '../../src/form/text/vocabulary';
import { readForms } from '../../src/form/read-forms';
import { printCell } from '../../src/snapshot/address';
import { isCovered, sameCell } from '../../src/snapshot/area';
import type { Snapshot } from '../../src/snapshot/snapshot';
import { takeSnapshot } from '../../src/workbook/plan/take-snapshot';
import type { Workbook } from '../../src/workbook/workbook';
import { ALL_DRAWINGS } from '../form/layouts/all-drawings';
import { sampleForms } from '../form/form-files';
import { drawnWorkbook } from '../library/drawn-workbook';
import { openSample } from '../library/inserting';
import { blanked } from './blanked';
import { bringInto, fateOf, firstWhole, freshTemplate, typed, WITH_MONEY } from './bringing';

const RUNS = Math.ceil(Number(process.env['FC_RUNS'] ?? 100) / 2);

const MAKERS: ReadonlyMap<string, () => Workbook> = new Map([
  ...sampleForms().map((name) => [name, () => openSample(name)] as const),
  ...Object.entries(ALL_DRAWINGS).map(
    ([name, drawing]) => [name, () => drawnWorkbook(drawing)] as const,
  ),
]);

function made(name: string): Workbook {
  const make = MAKERS.get(name);
  if (!make) throw new Error(name);
  return make();
}

/** What every form of this kind prints: words of all forms, headings, classes, the numbers of rows. */
function isLabel(entry: Entry, form: Form): boolean {
  const words = wordsOf(entry);
  const vocabulary = vocabularyFor(form.readBy);
  const { indicatorHeading, indicatorArea, taskHeading, taskArea, indicators, classLines } = form;
  const headings = form.cells.filter(({ row }) =>
    [[indicatorHeading, indicatorArea] as const, [taskHeading, taskArea] as const].some(
      ([heading, area]) => heading && area && heading.row <= row && row < area.top,
    ),
  );
  const isHeading = headings.some((each) => foldText(wordsOf(each)) === foldText(words));
  const isClass =
    classLines.some((line) => sameCell(line.entry, entry)) ||
    indicators.some(({ level2Entry }) => level2Entry !== null && sameCell(level2Entry, entry)) ||
    (vocabulary.level1(words) ?? vocabulary.level2(words)) !== null;
  const firstName = Math.min(...indicators.map(({ name }) => name.column));
  return (
    sameCell(entry, form.title) ||
    foldText(words) === foldText(wordsOf(form.title)) ||
    isHeading ||
    isClass ||
    [...form.fields.values()].some(({ label }) => label !== null && sameCell(label, entry)) ||
    vocabulary.isLabel(words) ||
    vocabulary.isTotal(words) ||
    (vocabulary.isEndLabel(words) && !/[:：]\s*\S/u.test(words)) ||
    /^[（(]?(?:金额)?(?:单位[:：]?)?(?:人民币)?万?元[）)]?$/u.test(words) ||
    isTaskNumber(entry, form) ||
    // Beside the names: numbers and classes of the form's own.
    (indicatorArea !== null &&
      indicatorArea.top <= entry.row &&
      entry.column < firstName &&
      (form.projects.length === 0 || Number.isInteger(entry.value)))
  );
}

function isTaskNumber({ row, column, value }: Entry, { tasks, taskArea }: Form): boolean {
  const [first] = tasks;
  return first !== undefined && taskArea !== null && taskArea.top <= row && row <= taskArea.bottom
    ? column < first.name.column && Number.isInteger(value)
    : false;
}

/** Every text of the result, as it stands in the new form. */
function textsOf({ sheets }: Snapshot): ReadonlySet<string> {
  return new Set(
    sheets.flatMap(({ cells }) => [...cells.values()].map(({ text }) => foldText(text))),
  );
}

/** What of the old form can be found neither in the new one nor in the list of what stays behind. */
function lost(source: Form, into: Workbook): readonly string[] {
  const { brought } = bringInto(into, source, WITH_MONEY);
  const fate = fateOf(brought);
  const listed = brought.left.map(({ text }) => foldText(text));
  const texts = textsOf(takeSnapshot(into));
  const joined = source.indicators
    .filter(({ value }) => fate.has(printCell(value)))
    .flatMap(({ operator, unit }) => [operator, unit])
    .flatMap((entry) => (entry ? [printCell(entry)] : []));
  const goal = source.goalLines.map(printCell);
  return source.cells
    .filter((entry) => !isBlankEntry(entry) && !isLabel(entry, source))
    .filter((entry) => !fate.has(printCell(entry)))
    .filter((entry) => ![...joined, ...goal].includes(printCell(entry)))
    .filter(({ text }) => !texts.has(foldText(text)))
    .filter(
      ({ text }) =>
        !listed.some((line) => line.startsWith(`${foldText(text).replace(/:$/u, '')}:`)),
    )
    .map((entry) => `${printCell(entry)} ${entry.text}`);
}

function blankOf(name: string): Workbook {
  const blank = blanked(made(name));
  return readForms(takeSnapshot(blank)).length > 0 ? blank : freshTemplate();
}

const names = fc.constantFrom(...MAKERS.keys());

test('whatever somebody filled in is in the new form or in the list of what stays behind', () => {
  for (const from of MAKERS.keys()) {
    const source = firstWhole(takeSnapshot(made(from)));
    expect([from, lost(source, freshTemplate())]).toEqual([from, []]);
  }
  fc.assert(
    fc.property(names, names, (from, to) => {
      const source = firstWhole(takeSnapshot(made(from)));
      expect([from, to, lost(source, blankOf(to))]).toEqual([from, to, []]);
    }),
    { numRuns: RUNS },
  );
});

/** Blank cells in and around what a sheet holds, none of them below a merged area. */
function blanksOf({ sheets }: Snapshot): readonly string[] {
  const [sheet] = sheets;
  const used = sheet ? gridOf(sheet).used : null;
  if (!sheet || !used) return [];
  const rows = Array.from({ length: used.bottom + 3 }, (_, row) => row);
  const columns = Array.from({ length: used.right + 2 }, (_, column) => column);
  return rows
    .flatMap((row) => columns.map((column) => ({ row, column })))
    .filter((cell) => !isCovered(cell, sheet.merges) && !sheet.cells.get(printCell(cell))?.text)
    .map(printCell);
}

const columnOf = (address: string) => address.replace(/\d+$/u, '');

const remarks = fc.uniqueArray(
  fc.tuple(fc.nat(), fc.constantFrom('甲某', '请王五看', '效益', '共3处', '其他资金', '年底前')),
  { minLength: 1, maxLength: 4, selector: ([at]) => at },
);

test('a remark in any blank cell of the old form, whatever it is taken for, is not lost', () => {
  fc.assert(
    fc.property(names, names, remarks, (from, to, chosen) => {
      const workbook = made(from);
      const blanks = blanksOf(takeSnapshot(workbook));
      const cells = new Map(
        chosen.map(([at, text], index) => [
          blanks[at % blanks.length] ?? 'A1',
          `${text}${index}号`,
        ]),
      );
      typed(workbook, Object.fromEntries(cells));
      const snapshot = takeSnapshot(workbook);
      fc.pre(readForms(snapshot).length > 0);
      const source = firstWhole(snapshot);
      const into = blankOf(to);
      const { brought } = bringInto(into, source, WITH_MONEY);
      const found = [
        ...brought.left.map(({ text }) => text),
        ...brought.cells.map(({ after }) => String(after)),
        ...textsOf(takeSnapshot(into)),
      ].join('\n');
      const own = source.cells.map(printCell);
      // What stands in the column of the classes beside a name is the class of that row, and no remark.
      const classes = source.indicators.flatMap(({ level1, level2 }) => [level1, level2]);
      // One over another is its heading.
      const heads = ([cell]: readonly [string, string]) =>
        [...cells.keys()].some((other) => other !== cell && columnOf(other) === columnOf(cell));
      const gone = [...cells].filter(
        (each) => own.includes(each[0]) && !classes.includes(each[1]) && !heads(each),
      );
      expect([from, to, gone.filter(([, text]) => !found.includes(text))]).toEqual([from, to, []]);
    }),
    { numRuns: RUNS },
  );
});
