import { takeSnapshot } from '../../src/workbook/plan/take-snapshot';
import { LIAONING_CONTENT } from '../form/layouts/drawings-bureaus';
import { REGIONS } from '../form/layouts/drawings-unusual';
import { drawnWorkbook } from '../library/drawn-workbook';
import { blanked } from './blanked';
import { bringInto, firstWhole, WITH_MONEY } from './bringing';

test('rows that a merged area would cover stay behind, the others come', () => {
  const source = firstWhole(takeSnapshot(drawnWorkbook(LIAONING_CONTENT)));
  const { brought, before, undone } = bringInto(
    blanked(drawnWorkbook(REGIONS)),
    source,
    WITH_MONEY,
  );
  const reasons = brought.left.map(({ reason }) => reason);
  expect(reasons).toContain('covered');
  expect(brought.cells.some(({ role, chosen }) => role === 'name' && chosen)).toBe(true);
  expect(undone()).toEqual(before);
});
