/** @jest-environment ./test/excel-environment.ts */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { planBinding } from '../../src/bind/plan-binding';
import { planInsertion } from '../../src/library/insert-indicators';
import { placeIndicators } from '../../src/library/place-rows';
import type { Plan } from '../../src/plan/plan';
import type { Session } from '../../src/session/state';
import type { WorkspaceFailure } from '../../src/session/workspace';
import { takeSnapshot } from '../../src/workbook/plan/take-snapshot';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import { sitting } from '../excel/sitting';
import { onlyForm } from '../form/form-files';
import { choicesOf } from '../library/choices';
import { planInsertion as planBlank } from '../../src/template/plan-insertion';
import { wholeContents, withoutMarks, type WholeContents } from './whole-contents';

const bytes = new Uint8Array(readFileSync(join(__dirname, '..', 'forms', 'guangzhou-cppcc.xlsx')));
const snapshot = takeSnapshot(openXlsx(bytes).workbook);
const form = onlyForm(snapshot);

function insertion(): Plan {
  const placement = placeIndicators(form, snapshot, choicesOf('数量', '成本', '满意度'));
  if (placement.kind === 'refused') throw new Error(placement.reason);
  return planInsertion(placement, snapshot);
}

function binding(): Plan {
  const proposal = planBinding(form, snapshot);
  if (proposal.kind === 'refusal' || !proposal.plan) throw new Error('nothing to bind');
  return proposal.plan;
}

const plan = insertion();
const names = binding();
const { plan: blank } = planBlank(snapshot, 1);
const nothing = () => Promise.resolve();

/** What is done to the workbook beforehand, and the write that meets the fault. */
const WRITES: readonly (readonly [
  string,
  (session: Session) => Promise<void>,
  (session: Session) => Promise<void>,
])[] = [
  ['inserting indicators', nothing, (session) => session.apply(plan)],
  ['binding names', nothing, (session) => session.apply(names)],
  ['inserting a form', nothing, (session) => session.apply(blank)],
  ['taking indicators back', (session) => session.apply(plan), (session) => session.undo()],
  ['taking names back', (session) => session.apply(names), (session) => session.undo()],
  ['taking a form back', (session) => session.apply(blank), (session) => session.undo()],
  [
    'inserting indicators again',
    async (session) => {
      await session.apply(plan);
      await session.undo();
    },
    (session) => session.redo(),
  ],
  ['marking', nothing, (session) => session.check()],
  ['taking marks off', (session) => session.check(), (session) => session.clearMarks()],
];

type Fault = Parameters<typeof excelHost.faults.requests.set>[1];

const FAULTS: readonly (readonly [string, Fault, WorkspaceFailure])[] = [
  ['without a reason', { kind: 'refused', code: 'GeneralException' }, 'unknown'],
  ['for protection', { kind: 'refused', code: 'AccessDenied' }, 'protected'],
  [
    'while a cell is edited',
    { kind: 'refused', code: 'InvalidOperationInCellEditMode' },
    'cell-edit',
  ],
  ['for size', { kind: 'refused', code: 'RequestPayloadSizeLimitExceeded' }, 'too-large'],
  ['with its answer lost', { kind: 'answer-lost' }, 'unknown'],
];

async function prepared(prepare: (session: Session) => Promise<void>): Promise<Session> {
  excelHost.faults.reset();
  await excelHost.open(bytes);
  const session = sitting();
  session.preferMarks('mark');
  await session.restore();
  await prepare(session);
  excelHost.resetCounters();
  return session;
}

/** What a plan changed was checked and marked anew: marks are looked at where they alone were written. */
function contents(session: Session): WholeContents {
  const all = wholeContents(excelHost.workbook);
  return session.getState().change.kind === 'none' ? all : withoutMarks(all);
}

/** Why a plan was not carried out, or marks not written; null where nothing is said to have gone wrong. */
function failureIn(session: Session): WorkspaceFailure | null {
  const { change, outcome } = session.getState();
  if (change.kind === 'failed') return change.failure;
  if (change.kind !== 'none' || outcome.kind === 'none') return null;
  if (outcome.kind === 'failed') return outcome.failure;
  if (outcome.kind !== 'checked') return null;
  return outcome.marks.kind === 'failed' ? outcome.marks.failure : outcome.trouble;
}

afterEach(() => {
  excelHost.faults.reset();
});

describe.each(WRITES)('%s', (_, prepare, act) => {
  it.each(FAULTS)(
    'that fails %s in any round trip is done or not, never half, says why, and can be done then',
    async (_fault, fault, failure) => {
      const undisturbed = await prepared(prepare);
      const before = contents(undisturbed);
      await act(undisturbed);
      const after = contents(undisturbed);
      const roundTrips = excelHost.syncs;
      expect(failureIn(undisturbed)).toBeNull();
      for (let trip = 1; trip <= roundTrips; trip++) {
        const session = await prepared(prepare);
        excelHost.faults.requests.set(trip, fault);
        await act(session);
        const left = contents(session);
        const told = failureIn(session);
        excelHost.faults.reset();
        if (told === null) expect(left).toEqual(after);
        else {
          // A sheet that is refused without a reason has a message of its own.
          expect(told === 'sheet-refused' ? 'unknown' : told).toBe(failure);
          expect([before, after]).toContainEqual(left);
          await act(session);
          expect(failureIn(session)).toBeNull();
          expect(contents(session)).toEqual(after);
        }
      }
    },
  );
});
