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
    const marks = [...line.matchAll(MARK)];
    const [inClass = '', name = '', value = ''] = line.replaceAll(MARK, '').split('|');
    if (!isTriedClass(inClass)) throw new Error(`${inClass} is no class`);
    const wanted = marks.filter(([, open]) => open === '').map(([, , rule]) => rule);
    const tolerated = marks.filter(([, open]) => open !== '').map(([, , rule]) => rule);
    const found = said(inClass, name, value).filter((rule) => !tolerated.includes(rule));
    expect(found.toSorted()).toEqual(wanted.toSorted());
  });
});

/** Where a goal stands in the sound form, and what its first task does and is to reach. */
const PLACES: Readonly<Record<string, string>> = { 目标: 'B11', 内容: 'C13', 期望: 'E13' };

test.each(rowsOf('sound-texts.txt'))('nothing is said of %s', (line) => {
  const [place = '', text = ''] = line.split('|');
  const found = check(workbookWith({ [PLACES[place] ?? '']: text }));
  expect(found.flatMap(({ findings }) => findings)).toEqual([]);
});
