/** @jest-environment ./test/excel-environment.ts */
import { readFileSync, writeFileSync } from 'node:fs';
import { FAULTS } from './faults';
import { OPERATIONS } from './operations';
import { knownOutcomes } from './outcomes';
import { faultsPage } from './page';

const PAGE = 'docs/faults.md';

test('the page tells what the tests have found', () => {
  const page = faultsPage(knownOutcomes());
  if (process.env['FAULTS_UPDATE'] === '1') writeFileSync(PAGE, page);
  expect(readFileSync(PAGE, 'utf8')).toBe(page);
});

test('nothing is missing from it', () => {
  const outcomes = knownOutcomes();
  const missing = Object.keys(OPERATIONS).flatMap((operation) =>
    Object.keys(FAULTS).filter((fault) => !outcomes[operation]?.[fault]),
  );
  expect(missing).toEqual([]);
});
