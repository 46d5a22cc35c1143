import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../../src/check';
import { printCell } from '../../../src/snapshot/address';
import { markedForm } from './marked-form';

const FOLDER = join(__dirname, 'forms');
const NAMES = readdirSync(FOLDER).map((file) => file.replace(/\.txt$/u, ''));

test.each(NAMES)('%s: every remark that is written into it, and no other', (name) => {
  const { snapshot, expected, tolerated } = markedForm(
    readFileSync(join(FOLDER, `${name}.txt`), 'utf8'),
  );
  const found = check(snapshot)
    .flatMap(({ findings }) => findings)
    .filter(({ rule, cell }) => !tolerated.has(`${printCell(cell)} ${rule}`))
    .map(({ rule, cell, severity, detail }) =>
      [printCell(cell), rule, severity, detail].join(' ').trim(),
    );
  expect(found.toSorted()).toEqual(expected.toSorted());
});
