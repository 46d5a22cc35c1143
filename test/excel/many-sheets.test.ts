/** @jest-environment ./test/excel-environment.ts */
import { checkInTurns } from '../../src/commands/check-workbook';
import { parseMarkFormula } from '../../src/plan/marks/mark';
import type { Pacing } from '../../src/session/course';
import type { SessionParts } from '../../src/session/session';
import type { Session } from '../../src/session/state';
import { WEB_PAYLOAD_LIMIT } from '../../src/workbench/host/request-faults';
import { bureau, department } from './bureau';
import { sitting } from './sitting';

const FORMS = 300;

/** A page on which each rest is due, and what happens while it has its turn. */
function page(during: () => void = () => undefined): Pacing {
  let now = 0;
  return {
    now: () => (now += 100),
    turn: () => {
      during();
      return Promise.resolve();
    },
  };
}

const sittingOn = (pacing: Pacing, others: Partial<SessionParts> = {}): Session =>
  sitting({ pacing, checkOn: (course) => (snapshot) => checkInTurns(snapshot, course), ...others });

const markedSheets = () =>
  excelHost.workbook.sheets.filter(({ conditionalFormats }) =>
    conditionalFormats.some(({ formulas }) => parseMarkFormula(formulas[0] ?? '') !== null),
  ).length;

async function open(forms: number): Promise<void> {
  await excelHost.open(bureau(forms));
  excelHost.resetCounters();
}

beforeEach(() => {
  localStorage.clear();
  excelHost.level = '1.20';
  excelHost.faults.requests.reset();
});

afterAll(() => {
  excelHost.faults.requests.reset();
});

it('300 forms are read, checked and marked in requests that Excel on the web takes', async () => {
  await open(FORMS);
  excelHost.faults.requests.payloadLimit = WEB_PAYLOAD_LIMIT;
  const session = sittingOn(page());
  await session.check();
  const { outcome } = session.getState();
  if (outcome.kind !== 'checked') throw new Error(`outcome is ${outcome.kind}`);
  expect(outcome.forms.map(({ form }) => form.sheet)).toEqual(
    Array.from({ length: FORMS }, (_, at) => department(at + 1)),
  );
  expect(excelHost.bytes).toBeGreaterThan(WEB_PAYLOAD_LIMIT);
  expect(outcome.marks).toEqual({ kind: 'marked' });
  expect(markedSheets()).toBe(FORMS);
}, 120_000);

it('sheets too large to come together come in smaller parts', async () => {
  await open(26);
  excelHost.faults.requests.payloadLimit = 200_000;
  await sittingOn(page()).check();
  expect(markedSheets()).toBe(26);
}, 60_000);

it.each(['reading', 'checking'] as const)(
  'called off while %s it writes nothing',
  async (phase) => {
    await open(40);
    const before = await excelHost.save();
    const session: Session = sittingOn(
      page(() => {
        if (session.getState().progress?.phase === phase) session.cancelCheck();
      }),
    );
    await session.check();
    expect(session.getState()).toMatchObject({
      busy: null,
      progress: null,
      outcome: { kind: 'none' },
      change: { kind: 'check-cancelled' },
    });
    expect(await excelHost.save()).toEqual(before);
    await sittingOn(page()).check();
    expect(markedSheets()).toBe(40);
  },
  60_000,
);

it('called off while marking it is brought to its end', async () => {
  await open(40);
  const session: Session = sittingOn(
    page(() => {
      if (session.getState().progress?.phase === 'marking') session.cancelCheck();
    }),
  );
  await session.check();
  expect(session.getState().outcome).toMatchObject({ kind: 'checked', marks: { kind: 'marked' } });
  expect(markedSheets()).toBe(40);
}, 60_000);

it('half of the sheets marked are unmarked again, those of an earlier check with them', async () => {
  await open(40);
  const session = sittingOn(page());
  await session.check();
  const first = excelHost.syncs;
  excelHost.resetCounters();
  // The rules of marks that stand are asked for too; the last request writes the last marks.
  await session.check();
  const again = excelHost.syncs;
  expect(again).toBeGreaterThanOrEqual(first);
  excelHost.resetCounters();
  excelHost.faults.requests.set(again, { kind: 'refused', code: 'GeneralException' });
  await session.check();
  expect(session.getState().outcome).toMatchObject({
    marks: { kind: 'failed', failure: 'unknown' },
  });
  expect(markedSheets()).toBe(0);
}, 60_000);
