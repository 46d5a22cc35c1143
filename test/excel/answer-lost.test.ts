/** @jest-environment ./test/excel-environment.ts */
import { readFileSync } from 'node:fs';
import { withDismissals } from '../../src/dismissals/dismissal';
import { dismiss } from '../../src/dismissals/dismiss';
import { planFixes } from '../../src/fixes/plan-fixes';
import type { Plan } from '../../src/plan/plan';
import { RULES_KEY } from '../../src/session/rules-setting';
import type { Session } from '../../src/session/state';
import { choose } from '../../src/settings/rule-choices';
import { takeSnapshot } from '../../src/workbook/plan/take-snapshot';
import { sitting } from './sitting';

const FORM = new Uint8Array(readFileSync('test/forms/gz-agri-tasks.xlsx'));

async function open(): Promise<Session> {
  excelHost.faults.reset();
  await excelHost.open(FORM);
  const session = sitting();
  session.preferMarks('list-only');
  await session.restore();
  await session.check();
  excelHost.resetCounters();
  return session;
}

function firstForm({ getState }: Session) {
  const { outcome } = getState();
  const [found] = outcome.kind === 'checked' ? outcome.forms : [];
  if (!found) throw new Error('no form');
  return found;
}

async function taller(session: Session): Promise<void> {
  const proposed = await session.propose(({ snapshot, current }): Plan => {
    const row = current.form.title.row;
    return planFixes(
      [{ kind: 'set-row-height', sheet: current.form.sheet, row, before: 30, after: 61 }],
      1,
      snapshot,
    );
  });
  if (proposed.kind !== 'proposed') throw new Error(proposed.kind);
  await session.apply(proposed.proposal);
}

/** What no cell, merged area or name shows, and whether it stands in the workbook. */
const WRITES: readonly (readonly [string, (session: Session) => Promise<void>, () => boolean])[] = [
  [
    'a rule that is switched off',
    (session) =>
      session.changeSetting({
        key: RULES_KEY,
        title: { key: 'set-rule', data: { title: 'punctuation' } },
        change: (now) => choose(now, 'punctuation', 'off'),
      }),
    () => excelHost.settings.has(RULES_KEY),
  ],
  [
    'a problem that is explained',
    (session) => {
      const { form, findings } = firstForm(session);
      return session.changeKept({
        title: { key: 'explain', data: { count: '1' } },
        change: (kept) =>
          withDismissals(
            kept,
            findings.slice(0, 1).map((finding) => dismiss(form, finding, '已核实')),
          ),
      });
    },
    () => takeSnapshot(excelHost.workbook).kept !== undefined,
  ],
  [
    'a row that is made taller',
    taller,
    () =>
      [...(excelHost.workbook.sheets[0]?.rows.values() ?? [])].some(({ height }) => height === 61),
  ],
];

describe.each(WRITES)('%s, where an answer of Excel is lost', (_, write, stands) => {
  it('is said to be done where it stands, and only there', async () => {
    const undisturbed = await open();
    await write(undisturbed);
    const roundTrips = excelHost.syncs;
    expect(undisturbed.getState().change.kind).toBe('applied');
    for (let trip = 1; trip <= roundTrips; trip++) {
      const session = await open();
      excelHost.faults.requests.set(trip, { kind: 'answer-lost' });
      await write(session).catch(() => undefined);
      const said = session.getState().change.kind === 'applied';
      expect([trip, said]).toEqual([trip, stands()]);
    }
  });
});
