import { partOf } from '../../src/form/form-part';
import { parseCell } from '../../src/snapshot/address';
import { onlyForm, sampleSnapshot } from './form-files';

const form = onlyForm(sampleSnapshot('guangzhou-cppcc'));

test.each([
  ['A1', 'whole'],
  ['B2', 'general'],
  ['E3', 'general'],
  ['C5', 'budget'],
  ['B7', 'budget'],
  ['E9', 'budget'],
  ['B10', 'goal'],
  ['A11', 'tasks'],
  ['D15', 'tasks'],
  ['B16', 'tasks'],
  ['B17', 'indicators'],
  ['C20', 'indicators'],
  ['E31', 'indicators'],
])('%s lies in the part %s', (address, part) => {
  const cell = parseCell(address);
  expect(cell && partOf(form, cell)).toBe(part);
});

test('a form without money, tasks or goal has no such parts', () => {
  const other = onlyForm(sampleSnapshot('jx-forestry'));
  const rows = Array.from({ length: 20 }, (_, row) => partOf(other, { row, column: 0 }));
  expect(new Set(rows)).toEqual(new Set(['whole', 'general', 'goal', 'indicators']));
});
