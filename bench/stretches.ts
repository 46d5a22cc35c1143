import { CheckMemory, check, checkSteps } from '../src/check';
import { dismiss } from '../src/dismissals/dismiss';
import { withDismissals } from '../src/dismissals/dismissal';
import { fixManySteps } from '../src/fixes/fix-many';
import { searchLibrary } from '../src/library/search';
import { suggestFor } from '../src/library/suggest-for';
import { PACKS } from '../src/packs';
import { planMarks } from '../src/plan/marks/marks-plan';
import { createCourse, type Course } from '../src/session/course';
import { inTurns } from '../src/session/in-turns';
import { sameData } from '../src/snapshot/same-data';
import type { Snapshot } from '../src/snapshot/snapshot';
import { collectGarbage } from './collect-garbage';
import { processorTime } from './processor-time';

/** The longest time that a page would have had no turn during a piece of work, and how long all of it took. */
export interface Stretch {
  readonly what: string;
  readonly longest: number;
  readonly whole: number;
}

const NOTHING_WISHED = {};

/**
 * What the pane does with a workbook of many forms, each piece of work resting as it does there. The grid and Excel
 * have no part in it.
 */
export async function measureStretches(forms: Snapshot): Promise<readonly Stretch[]> {
  const memory = new CheckMemory();
  const checkOn = (snapshot: Snapshot) => (course: Course) =>
    inTurns(checkSteps(snapshot, NOTHING_WISHED, PACKS, memory), course);
  const checked = check(forms);
  const [first] = checked;
  if (!first) throw new Error('no form');
  const findings = checked.flatMap((each) => each.findings);
  const explained = checked.flatMap(({ form, findings: [one] }) =>
    one ? [dismiss(form, one, '已核实')] : [],
  );
  const kept = withDismissals(null, explained) ?? '';
  const fix = (course: Course) =>
    inTurns(
      fixManySteps(
        forms,
        first,
        (now) => check(now),
        () => true,
      ),
      course,
    );
  const again = readAnew(forms);
  return [
    await stretch('take the library apart', (course) => inTurns(searchLibrary.prepare(), course)),
    await stretch('suggest indicators for one', () => suggestFor(first.form)),
    await stretch('check them', checkOn(readAnew(forms))),
    await stretch('check them again, one cell changed', checkOn(withOneChange(readAnew(forms)))),
    await stretch('the same with a finding of each explained', checkOn({ ...forms, kept })),
    await stretch('plan their marks', () => planMarks(findings, forms)),
    await stretch('compare two readings', () => sameData(forms, again)),
    await stretch('put all problems of one right', fix),
  ];
}

async function stretch(what: string, work: (course: Course) => unknown): Promise<Stretch> {
  collectGarbage();
  let turn = clocks();
  let longest = 0;
  let whole = 0;
  const end = () => {
    const { wall, processor } = clocks();
    // The page waits for one thread: it is busy no longer than the wall says, and no longer than all threads together.
    const busy = Math.min(wall - turn.wall, processor - turn.processor);
    longest = Math.max(longest, busy);
    whole += busy;
    turn = clocks();
    return Promise.resolve();
  };
  await work(createCourse({ now: processorTime, turn: end }, () => undefined));
  await end();
  return { what, longest, whole };
}

const clocks = () => ({ wall: performance.now(), processor: processorTime() });

/** As Excel gives it: nothing in it is the same object as before. */
function readAnew(snapshot: Snapshot): Snapshot {
  const sheets = snapshot.sheets.map((sheet) => ({
    ...sheet,
    cells: new Map([...sheet.cells].map(([address, cell]) => [address, { ...cell }])),
  }));
  return { ...snapshot, sheets };
}

function withOneChange(snapshot: Snapshot): Snapshot {
  const [first, ...others] = snapshot.sheets;
  if (!first) throw new Error('no sheet');
  const cell = { row: 19, column: 5, value: '很多', text: '很多', formula: null } as const;
  const cells = new Map([...first.cells, ['F20', { ...cell, numberFormat: 'General' }]]);
  return { ...snapshot, sheets: [{ ...first, cells }, ...others] };
}
