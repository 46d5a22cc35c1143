import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../../src/check';
import { printCell } from '../../../src/snapshot/address';
import { workbookWith } from '../form-builder';
import { ROWS, type TriedClass } from '../values/values';

const MARK = /\{(\??)([^{}]+)\}/gu;
/** What is held against the rest of the form, which is no affair of the row. */
const OF_OTHERS: readonly string[] = ['goal-number-mismatch', 'duplicate-indicator'];

/** `class|name|value`, and after each what is to be said of it. */
function rowsOf(file: string): readonly string[] {
  return readFileSync(join(__dirname, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '');
}

/** A line freed of its marks, and the rules that they say must and may speak. */
function unmarked(line: string) {
  const marks = [...line.matchAll(MARK)];
  const rulesOf = (isOpen: boolean) =>
    marks.filter(([, open]) => (open !== '') === isOpen).map(([, , rule = '']) => rule);
  return { bare: line.replaceAll(MARK, ''), wanted: rulesOf(false), tolerated: rulesOf(true) };
}

function isTriedClass(name: string): name is TriedClass {
  return name in ROWS;
}

function said(inClass: TriedClass, name: string, value: string): readonly string[] {
  const [nameCell, valueCell] = ROWS[inClass];
  const own: readonly string[] = [nameCell, valueCell];
  const number = /^\d+(?:\.\d+)?$/u.test(value);
  return check(workbookWith({ [nameCell]: name, [valueCell]: number ? Number(value) : value }))
    .flatMap(({ findings }) => findings)
    .filter(({ cell, rule }) => own.includes(printCell(cell)) && !OF_OTHERS.includes(rule))
    .map(({ rule }) => rule);
}

describe.each(['sound-rows.txt', 'flawed-rows.txt'])('the rows of %s', (file) => {
  test.each(rowsOf(file))('%s', (line) => {
    const { bare, wanted, tolerated } = unmarked(line);
    const [inClass = '', name = '', value = ''] = bare.split('|');
    if (!isTriedClass(inClass)) throw new Error(`${inClass} is no class`);
    const found = said(inClass, name, value).filter((rule) => !tolerated.includes(rule));
    expect(found.toSorted()).toEqual(wanted.toSorted());
  });
});

/** Where a goal stands in the sound form, and what its first task does and is to reach. */
const PLACES: Readonly<Record<string, string>> = { 目标: 'B11', 内容: 'C13', 期望: 'E13' };

describe.each(['sound-texts.txt', 'flawed-texts.txt'])('the texts of %s', (file) => {
  test.each(rowsOf(file))('%s', (line) => {
    const { bare, wanted, tolerated } = unmarked(line);
    const [place = '', text = ''] = bare.split('|');
    const found = check(workbookWith({ [PLACES[place] ?? '']: text }))
      .flatMap(({ findings }) => findings)
      .map(({ rule }) => rule)
      .filter((rule) => !tolerated.includes(rule));
    expect(found.toSorted()).toEqual(wanted.toSorted());
  });
});
