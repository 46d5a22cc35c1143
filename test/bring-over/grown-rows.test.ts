import { check } from '../../src/check';
import { printCell } from '../../src/snapshot/address';
import { takeSnapshot } from '../../src/workbook/plan/take-snapshot';
import { openSample } from '../library/inserting';
import { bringInto, firstForm, freshTemplate, sampleForm, typed } from './bringing';

const LONG = '完成民生档案的扫描、著录与挂接，建成全文检索目录；'.repeat(12);

test('rows that are there grow with what comes into them, merged cells too; undone they are as they were', () => {
  const old = typed(openSample('gz-archive-named'), { C12: LONG, D17: LONG.slice(0, 90) });
  const workbook = freshTemplate();
  const { brought, before, undone } = bringInto(workbook, firstForm(takeSnapshot(old)));
  const cut = check(takeSnapshot(workbook)).flatMap(({ findings }) =>
    findings.filter(({ rule }) => rule === 'text-cut-off').map(({ cell }) => printCell(cell)),
  );
  expect(cut).toEqual([]);
  const grown = brought.plan?.edits.flatMap((edit) =>
    edit.kind === 'set-row-height' && edit.before !== null ? [edit] : [],
  );
  expect(grown).toHaveLength(2);
  for (const { before: low, after } of grown ?? []) expect(after).toBeGreaterThan(low ?? 0);
  expect(undone()).toEqual(before);
});

test('rows with room enough keep their heights', () => {
  const { brought } = bringInto(freshTemplate(), sampleForm('gz-archive-named'));
  expect(brought.plan?.edits.map(({ kind }) => kind)).not.toContain('set-row-height');
});
