import type { CheckedForm } from '../../src/check';
import { makePlan } from '../../src/plan/make-plan';
import type { Plan } from '../../src/plan/plan';
import { parseHistory } from '../../src/session/parse-history';
import { createSession } from '../../src/session/session';
import type { Session } from '../../src/session/state';
import { blankForms } from './blank-forms';
import { MemoryPreferences } from './memory-preferences';
import { MemoryWorkspace } from './memory-workspace';
import { checkedForm, finding, sheet, workbook } from './samples';

const FORMS = [checkedForm('甲'), checkedForm('乙', finding('乙', 'C6'))];
const BOOK = workbook(sheet('甲'), sheet('乙'));

let workspace: MemoryWorkspace;
let session: Session;

function begin(forms: readonly CheckedForm[] = FORMS): void {
  workspace = new MemoryWorkspace(BOOK);
  session = createSession({
    workspace,
    check: () => forms,
    preferences: new MemoryPreferences(),
    parseHistory,
    ...blankForms,
  });
}

function namingPlan(): Plan {
  const title = { key: 'bind-names', data: { count: '1' } } as const;
  const name = { kind: 'set-name', name: '基本支出', scope: null } as const;
  return makePlan(title, [{ ...name, before: null, after: '=甲!$C$5' }], BOOK);
}

beforeEach(() => {
  begin();
});

describe('a proposal', () => {
  it('is made from a fresh reading and writes nothing', async () => {
    const proposed = await session.propose(({ snapshot, current }) => [
      snapshot.sheets.length,
      current.form.sheet,
    ]);
    expect(proposed).toEqual({ kind: 'proposed', proposal: [2, '甲'] });
    expect(workspace.steps).toEqual(['read']);
    expect(session.getState()).toMatchObject({ busy: null, outcome: { kind: 'none' } });
  });

  it('is for the form that the user looks at', async () => {
    await session.check();
    session.chooseForm(1);
    const proposed = await session.propose(({ current }) => current.form.sheet);
    expect(proposed).toEqual({ kind: 'proposed', proposal: '乙' });
  });

  it('says when there is no form', async () => {
    begin([]);
    expect(await session.propose(() => 'something')).toEqual({ kind: 'no-form' });
  });

  it('says why the workbook could not be read, and works the next time', async () => {
    workspace.refusal = { step: 'read', failure: 'cell-edit' };
    expect(await session.propose(() => 1)).toEqual({ kind: 'failed', failure: 'cell-edit' });
    expect(await session.propose(() => 1)).toEqual({ kind: 'proposed', proposal: 1 });
  });

  it('of a planner that throws is a failure too', async () => {
    const broken = () => {
      throw new RangeError('broken');
    };
    expect(await session.propose(broken)).toEqual({ kind: 'failed', failure: 'unknown' });
  });
});

describe('results in view', () => {
  it('are brought up to date by a write, by its undo and by its redo, for the same form', async () => {
    await session.check();
    session.chooseForm(1);
    for (const write of [() => session.apply(namingPlan()), session.undo, session.redo]) {
      workspace.steps.length = 0;
      await write();
      expect(workspace.steps).toEqual(['apply', 'read', 'apply']);
      expect(session.getState().outcome).toMatchObject({ kind: 'checked', current: 1 });
    }
    expect(session.getState().change.kind).toBe('redone');
  });

  it('stay as they are when the write fails', async () => {
    await session.check();
    const { outcome } = session.getState();
    workspace.refusal = { step: 'apply', failure: 'changed' };
    await session.apply(namingPlan());
    expect(session.getState()).toMatchObject({ outcome, change: { kind: 'failed' } });
  });

  it('are not made by a write where there were none', async () => {
    await session.apply(namingPlan());
    expect(session.getState()).toMatchObject({ outcome: { kind: 'none' }, busy: null });
  });

  it('of a later check no longer tell of the write', async () => {
    await session.apply(namingPlan());
    expect(session.getState().change.kind).toBe('applied');
    await session.check();
    expect(session.getState().change).toEqual({ kind: 'none' });
  });
});

it('pane and ribbon agree on what the pane shows', () => {
  session.show({ kind: 'library', wanted: '成本指标' });
  expect(session.getState().view).toEqual({ kind: 'library', wanted: '成本指标' });
});
