import { eventually } from './eventually';
import { differences, otherView } from './other-view';
import { useWorkbench } from './use-workbench';
import { SEED_SHEET, withTotals } from './variants';

const visit = useWorkbench();

describe('a form whose totals are formulas', () => {
  it('shows and saves new totals as soon as an addend is typed', async () => {
    const original = withTotals();
    const workbench = await visit();
    await workbench.open(original);
    expect((await workbench.drawn('E5')).text).toBe('16,325.83');

    await workbench.type('C5', '12604.03');
    await eventually(async () => (await workbench.drawn('E8')).text, '16,425.83');
    expect((await workbench.drawn('E5')).text).toBe('16,425.83');

    const saved = await workbench.save();
    const [before, after] = await Promise.all([otherView(original), otherView(saved)]);
    expect(differences(before, after)).toEqual(
      ['C5', 'E5', 'E8'].map((cell) => `${SEED_SHEET}!${cell} value`),
    );
    expect(after.get(`${SEED_SHEET}!E8 value`)).toBe(
      JSON.stringify({ formula: 'SUM(E5:E6)', result: 16425.83 }),
    );
  });

  it('keeps a formula that was looked at in the editor and left alone', async () => {
    const original = withTotals();
    const workbench = await visit();
    await workbench.open(original);
    await workbench.click('E5');
    await workbench.page.keyboard.press('F2');
    await workbench.page.keyboard.press('Enter');
    expect(await workbench.save()).toEqual(original);
  });

  it('takes a formula that is typed', async () => {
    const workbench = await visit();
    await workbench.open(withTotals());
    await workbench.type('E6', '=ROUND(C5/100,2)');
    await eventually(async () => (await workbench.drawn('E6')).text, '125.04');
    await eventually(async () => (await workbench.drawn('E8')).text, '16,450.87');
  });
});
