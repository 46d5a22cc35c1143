import { check } from '../src/check';
import type { CellValue, Snapshot } from '../src/snapshot/snapshot';
import { workbookWith } from '../test/rules/form-builder';
import { processorTime } from './processor-time';

/** Time per indicator of a form with so many of them, beside that of the shortest. */
export interface PerIndicator {
  readonly indicators: number;
  readonly microseconds: number;
  readonly ratio: number;
}

const COUNTS = [100, 1000, 10_000, 100_000] as const;
/** As many indicators are checked in each line, so that short forms are measured as long. */
const IN_ALL = 10_000;
const FIRST_ROW = 31;
const VALUES = ['≥90%', '60场以上', '2026年10月底前', '≤1.5万元', '效果明显', '约500人', '12次'];

/** The sound form with so many rows of indicators more, of every kind of value. */
function formOf(indicators: number): Snapshot {
  const changes: Record<string, CellValue> = {};
  for (let i = 0; i < indicators; i++) {
    const row = FIRST_ROW + i;
    changes[`C${row}`] = '数量指标';
    changes[`D${row}`] = `第${i}项任务完成数`;
    changes[`F${row}`] = VALUES[i % VALUES.length] ?? null;
  }
  return workbookWith(changes);
}

/** Reads and checks forms of growing length; the time per indicator should stay the same. */
export function measureIndicators(): readonly PerIndicator[] {
  let shortest = Number.NaN;
  check(formOf(COUNTS[1]));
  return COUNTS.map((indicators) => {
    const form = formOf(indicators);
    const rounds = Math.max(1, Math.round(IN_ALL / indicators));
    const started = processorTime();
    for (let round = 0; round < rounds; round++) check(form);
    const microseconds = ((processorTime() - started) * 1000) / rounds / indicators;
    if (Number.isNaN(shortest)) shortest = microseconds;
    return { indicators, microseconds, ratio: microseconds / shortest };
  });
}
