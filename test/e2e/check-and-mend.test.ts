import { eventually } from './eventually';
import { readGold } from './gold';
import { differences, otherView } from './other-view';
import { useWorkbench } from './use-workbench';
import { SEED, SEED_SHEET, seed, withNames } from './variants';

const visit = useWorkbench();
const gold = readGold(SEED);

const FORMS = [
  { title: 'labels only, as published', make: seed },
  { title: 'names of the workbook', make: () => withNames('workbook') },
  { title: 'names of its sheet', make: () => withNames('sheet') },
];

describe.each(FORMS)('the form with $title', ({ title, make }) => {
  it('is checked with one click, mended, cleared and saved with nothing else changed', async () => {
    const original = make();
    const workbench = await visit();
    await workbench.open(original);
    const { pane } = workbench;
    await workbench.resetCounters();

    await workbench.press('一键校验');

    const found = await pane.findings();
    const missed = gold.findings.filter(
      ({ rule, cell, alt = [], altCells = [] }) =>
        !found.some(
          (each) => [rule, ...alt].includes(each.rule) && [cell, ...altCells].includes(each.cell),
        ),
    );
    expect(missed).toEqual([]);
    expect(found.filter(({ rule, cell }) => !gold.allows(rule, cell))).toEqual([]);
    // Two reads and a write: the sheet has no conditional formats of others.
    expect(await workbench.syncs()).toBeLessThanOrEqual(3);
    await workbench.screenshot(`checked, ${title}`);

    await pane.place({ rule: 'approximate-value', cell: 'F18' }).click();
    await eventually(() => workbench.selected(), `${SEED_SHEET}!F18`);
    await eventually(() => workbench.selectedInGrid(), `${SEED_SHEET}!F18`);
    const marked = await workbench.drawn('F18');
    expect(marked.fill).not.toBeNull();
    await workbench.screenshot(`selected, ${title}`);

    await workbench.type('F18', '≥550人');
    await eventually(async () => (await workbench.drawn('F18')).text, '≥550人');
    await workbench.press('一键校验');
    await eventually(
      () => pane.findings(),
      found.filter(({ cell }) => cell !== 'F18'),
    );

    await workbench.press('清除标记');
    await eventually(async () => (await workbench.drawn('F18')).fill, null);
    const saved = await workbench.save();
    const [before, after] = await Promise.all([otherView(original), otherView(saved)]);
    expect(differences(before, after)).toEqual([`${SEED_SHEET}!F18 value`]);
    expect(after.get(`${SEED_SHEET}!F18 value`)).toBe('"≥550人"');
    expect(workbench.complaints).toEqual([]);
  });
});
