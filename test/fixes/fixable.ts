import { check, type CheckedForm } from '../../src/check';
import { fixFinding } from '../../src/fixes/fix-finding';
import type { Answers, Choice, Fix } from '../../src/fixes/fix';
import { planFixes } from '../../src/fixes/plan-fixes';
import type { Plan } from '../../src/plan/plan';
import type { Finding } from '../../src/rules/finding';
import { sameCell } from '../../src/snapshot/area';
import type { Snapshot, TextRoom } from '../../src/snapshot/snapshot';
import { blankWorkbook } from '../../src/workbook/blank-workbook';
import { addName } from '../../src/workbook/names';
import { setCells } from '../../src/workbook/cells/set-cells';
import { mergeCells } from '../../src/workbook/structure/merge-cells';
import { setRowHeight } from '../../src/workbook/structure/set-row-height';
import { DEFAULT_STYLE } from '../../src/workbook/styles/style';
import { takeSnapshot } from '../../src/workbook/plan/take-snapshot';
import type { Workbook } from '../../src/workbook/workbook';

/** A workbook that holds what the snapshot of one sheet says. */
export function modelOf(snapshot: Snapshot): Workbook {
  const [only] = snapshot.sheets;
  if (!only) throw new Error('no sheet');
  const workbook = blankWorkbook(only.name);
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  setCells(
    workbook,
    sheet,
    [...only.cells.values()].map(({ row, column, value, room }) => ({
      place: { row, column },
      cell: { value, formula: null, style: room ? wrapping(workbook, room) : 0 },
    })),
  );
  for (const { row: first, room } of only.cells.values()) {
    room?.heights.forEach((height, at) => {
      setRowHeight(workbook, sheet, { first: first + at, last: first + at }, height);
    });
  }
  for (const area of only.merges) mergeCells(workbook, sheet, area);
  for (const { name, formula, visible } of snapshot.names) {
    addName(workbook, { name, scope: null, formula: formula.slice(1), visible, comment: '' });
  }
  return workbook;
}

/** A style in which texts wrap. */
function wrapping({ styles }: Workbook, { size }: TextRoom): number {
  return styles.push({ ...DEFAULT_STYLE, wrap: true, font: { ...DEFAULT_STYLE.font, size } }) - 1;
}

/** A problem of a workbook that its rule says can be put right. */
export interface Fixable {
  readonly finding: Finding;
  readonly found: CheckedForm;
  readonly snapshot: Snapshot;
}

export function fixablesOf(workbook: Workbook): readonly Fixable[] {
  const snapshot = takeSnapshot(workbook);
  return check(snapshot).flatMap((found) =>
    found.findings
      .filter(({ fix }) => fix !== 'none')
      .map((finding) => ({ finding, found, snapshot })),
  );
}

export function fixOf({ finding, found, snapshot }: Fixable, answers: Answers = {}): Fix {
  return fixFinding(finding, snapshot, found, (now) => check(now), answers);
}

/** Every way to put it right, blanks of standard indicators filled in with something that fits. */
export function waysOf(fixable: Fixable): readonly Extract<Choice, { kind: 'ready' }>[] {
  const fix = fixOf(fixable);
  if (fix.kind === 'refused') return [];
  const typed = { n: '90', date: '9月30日', period: '季度' };
  const answers = Object.fromEntries(fix.choices.map(({ id }) => [id, typed]));
  const answered = fixOf(fixable, answers);
  const choices = answered.kind === 'refused' ? fix.choices : answered.choices;
  return choices.filter((choice) => choice.kind === 'ready');
}

export function planOf({ snapshot }: Fixable, { edits }: Extract<Choice, { kind: 'ready' }>): Plan {
  return planFixes(edits, 1, snapshot);
}

/** What a check finds in the same form now. */
export function findingsNow(workbook: Workbook, { found }: Fixable): readonly Finding[] {
  const { sheet, title } = found.form;
  const forms = check(takeSnapshot(workbook));
  const same = forms.find(({ form }) => form.sheet === sheet && sameCell(form.title, title));
  if (!same) throw new Error('the form is gone');
  return same.findings;
}
