import { join } from 'node:path';
import { scoreFolder } from './score-folder';

test('the sample forms are read and checked at least as well as we promise', async () => {
  const { forms, fields, tasks, rows, targets, precision, recall } = await scoreFolder(
    join(__dirname, '..', 'forms'),
  );
  expect(forms).toBeGreaterThanOrEqual(17);
  expect(fields).toBeGreaterThanOrEqual(99);
  expect(tasks).toBeGreaterThanOrEqual(99);
  expect(rows).toBeGreaterThanOrEqual(98);
  expect(targets).toBeGreaterThanOrEqual(98);
  expect(precision).toBeGreaterThanOrEqual(98);
  expect(recall).toBeGreaterThanOrEqual(97);
});
