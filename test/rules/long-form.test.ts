import { check } from '../../src/check';
import type { CellValue, Snapshot } from '../../src/snapshot/snapshot';
import { workbookWith } from './form-builder';

const HEADINGS = ['一级指标', '二级指标', '三级指标', '实施周期指标值', '年度指标值'];

/** The sound form with so many rows of indicators more, their headings repeated on each page. */
function longForm(rows: number): Snapshot {
  const changes: Record<string, CellValue> = {};
  for (let row = 31; row < 31 + rows; row++) {
    if (row % 25 === 0)
      HEADINGS.forEach((text, at) => (changes[`${'BCDEF'.charAt(at)}${row}`] = text));
    else Object.assign(changes, { [`C${row}`]: '数量指标', [`D${row}`]: `第${row}项任务完成数` });
    if (row % 25 !== 0) changes[`F${row}`] = '≥1项';
  }
  return workbookWith(changes);
}

/** The best of three runs, in milliseconds: the worst say more about the machine. */
function timeOf(snapshot: Snapshot): number {
  const runs = [1, 2, 3].map(() => {
    const start = performance.now();
    check(snapshot);
    return performance.now() - start;
  });
  return Math.min(...runs);
}

test('the time of a check grows with the length of the form, not with its square', () => {
  const [short, long] = [longForm(500), longForm(8000)];
  timeOf(short);
  // Sixteen times as long: with its square it would be 256 times, and a busy machine may double any time.
  expect(timeOf(long) / timeOf(short)).toBeLessThan(60);
});
