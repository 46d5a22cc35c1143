import { check } from '../../src/check';
import { fixMany } from '../../src/fixes/fix-many';
import type { Recheck } from '../../src/fixes/recheck';
import type { Finding } from '../../src/rules/finding';
import { printCell } from '../../src/snapshot/address';
import type { Snapshot } from '../../src/snapshot/snapshot';
import { workbookWith } from '../rules/form-builder';

/** So many rows are added below the indicators of the sound form. */
const ROWS = 48;
const FIRST_ROW = 31;
const isRepeated = ({ rule }: Finding) => rule === 'repeated-word';
/** Two rows of one name are an error where a department wants them to be. */
const strictly = (snapshot: Snapshot) =>
  check(snapshot, { 'duplicate-indicator': { severity: 'error' } });

/** Rows with a word said twice; of so many pairs both rows would be called the same without it. */
function slipping(pairs: number): Snapshot {
  const rows = Array.from({ length: ROWS }, (_, index) => {
    const isTwin = index % 2 === 1 && index < 2 * pairs;
    const number = isTwin ? index - 1 : index;
    const what = String.fromCodePoint(0x4e00 + 97 * number);
    return isTwin ? `第${what}片区走访走访户数` : `第${what}片区片区走访户数`;
  });
  return workbookWith(
    Object.fromEntries(
      rows.flatMap((name, index) => [
        [`C${FIRST_ROW + index}`, '数量指标'],
        [`D${FIRST_ROW + index}`, name],
        [`F${FIRST_ROW + index}`, `≥${index + 2}户`],
      ]),
    ),
  );
}

function fixCounted(snapshot: Snapshot) {
  let checks = 0;
  const recheck: Recheck = (now) => {
    checks += 1;
    return strictly(now);
  };
  const [found] = strictly(snapshot);
  if (!found) throw new Error('no form');
  return { ...fixMany(snapshot, found, recheck, isRepeated), checks: () => checks };
}

describe('fixes of which some do harm together', () => {
  it('are tried one by one, then at once, where none does', () => {
    const { fixed, checks } = fixCounted(slipping(0));
    expect(fixed).toHaveLength(ROWS);
    expect(checks()).toBe(ROWS + 1);
  });

  it.each([1, 4, 8])('leave the second of %i pairs as it is, and put all others right', (pairs) => {
    const { fixed, left, after } = fixCounted(slipping(pairs));
    expect(fixed).toHaveLength(ROWS - pairs);
    expect(left.map(({ reason }) => reason)).toEqual(Array(pairs).fill('no-help'));
    expect(left.map(({ finding }) => printCell(finding.cell))).toEqual(
      Array.from({ length: pairs }, (_, pair) => `D${FIRST_ROW + 2 * pair + 1}`),
    );
    expect(after.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it.each([1, 4, 8])('take so many checks for each of %i pairs as there are halves', (pairs) => {
    const { checks } = fixCounted(slipping(pairs));
    const halves = Math.ceil(Math.log2(ROWS));
    expect(checks()).toBeLessThanOrEqual(ROWS + 1 + pairs * (2 * halves + 1));
  });
});
