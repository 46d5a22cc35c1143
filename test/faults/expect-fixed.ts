import { sameFinding } from '../../src/fixes/recheck';
import type { ReversibleEdit } from '../../src/plan/edit';
import { targetsOf } from '../../src/plan/refusals/write-scope';
import type { FormReading } from '../../src/session/propose';
import type { Finding } from '../../src/rules/finding';
import { isProtectedCell } from '../../src/workbook/protection/locked-cells';
import { sheetByName, type Workbook } from '../../src/workbook/workbook';
import { freshErrors } from '../fixes/fresh-errors';
import type { Fixing } from './ways';

/** No fix overwrites a formula, or asks for a cell that the sheet's protection keeps as it is. */
export function expectNoneTouched({ edits }: Fixing, workbook: Workbook): void {
  const lost = edits
    .flatMap((edit) => (edit.kind === 'set-cells' ? edit.cells : []))
    .filter(({ before, after }) => before.formula !== null && after.formula === null);
  expect(lost).toEqual([]);
  const locked = targetsOf(edits).filter(({ sheet: name, cell }) => {
    const sheet = sheetByName(workbook, name);
    return sheet && isProtectedCell(workbook, sheet, cell);
  });
  expect(locked).toEqual([]);
}

/** What was put right is found no more, no error comes instead, and doing it once more changes nothing. */
export function expectSettled(
  { edits, settled, again }: Fixing,
  before: FormReading,
  after: FormReading,
): void {
  const [was, is] = [before.current.findings, after.current.findings];
  if (edits.some(isMoving)) {
    expect(freshErrors(was, is)).toEqual([]);
    expect(stillAsMany(settled, was, is)).toEqual([]);
  } else {
    expect(errorsBeside(was, is)).toEqual([]);
    expect(still(settled, is)).toEqual([]);
    expect(again(after)).toEqual([]);
  }
}

function isMoving({ kind }: ReversibleEdit): boolean {
  return kind === 'insert-rows' || kind === 'delete-rows';
}

function errorsBeside(was: readonly Finding[], is: readonly Finding[]): readonly Finding[] {
  return is.filter(
    (now) => now.severity === 'error' && !was.some((other) => sameFinding(other, now)),
  );
}

function still(settled: readonly Finding[], after: readonly Finding[]): readonly Finding[] {
  return settled.filter((finding) => after.some((other) => sameFinding(other, finding)));
}

/** Where rows move findings move along: what is left of a rule is counted, not looked for in its place. */
function stillAsMany(
  settled: readonly Finding[],
  before: readonly Finding[],
  after: readonly Finding[],
): readonly Finding[] {
  const alike = (findings: readonly Finding[], { rule, detail, message }: Finding) =>
    findings.filter(
      (each) => each.rule === rule && each.detail === detail && each.message === message,
    ).length;
  return settled.filter((finding) => alike(after, finding) >= alike(before, finding));
}
