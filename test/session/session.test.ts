import type { CheckedForm } from '../../src/check';
import type { Preferences } from '../../src/session/preferences';
import { parseHistory } from '../../src/session/parse-history';
import { createSession } from '../../src/session/session';
import type { Outcome, Session } from '../../src/session/state';
import { blankForms } from './blank-forms';
import { MemoryPreferences } from './memory-preferences';
import { MemoryWorkspace } from './memory-workspace';
import { cellRef, checkedForm, finding, sheet, workbook } from './samples';

const sessionOver = (
  workspace: MemoryWorkspace,
  forms: readonly CheckedForm[],
  preferences: Preferences = new MemoryPreferences(),
): Session =>
  createSession({ workspace, check: () => forms, preferences, parseHistory, ...blankForms });

function checked(session: Session): Extract<Outcome, { kind: 'checked' }> {
  const { outcome } = session.getState();
  if (outcome.kind !== 'checked') throw new Error(`outcome is ${outcome.kind}`);
  return outcome;
}

describe('check', () => {
  it('lists what was found and marks it', async () => {
    const workspace = new MemoryWorkspace(workbook(sheet('申报表')));
    const form = checkedForm('申报表', finding('申报表', 'C6'));
    const session = sessionOver(workspace, [form]);
    await session.check();
    expect(session.getState()).toEqual({
      busy: null,
      progress: null,
      change: { kind: 'none' },
      history: { undo: null, redo: null },
      markPreference: 'mark',
      view: { kind: 'problems' },
      live: { kind: 'off' },
      outcome: {
        kind: 'checked',
        forms: [form],
        current: 0,
        marks: { kind: 'marked' },
        trouble: null,
      },
    });
    expect(workspace.marks.get('申报表')).toEqual([{ cell: cellRef('C6'), severity: 'error' }]);
  });

  it('is one check when asked for twice at once', async () => {
    const workspace = new MemoryWorkspace(workbook(sheet('申报表')));
    const session = sessionOver(workspace, [checkedForm('申报表')]);
    const first = session.check();
    expect(session.check()).toBe(first);
    await first;
    expect(workspace.steps).toEqual(['read', 'apply']);
    await session.check();
    expect(workspace.steps).toEqual(['read', 'apply', 'read', 'apply']);
  });

  it('waits for a clearing that is under way', async () => {
    const workspace = new MemoryWorkspace(workbook(sheet('申报表')));
    const session = sessionOver(workspace, [checkedForm('申报表', finding('申报表', 'C6'))]);
    const busy: (string | null)[] = [];
    session.subscribe(() => busy.push(session.getState().busy));
    await Promise.all([session.clearMarks(), session.check()]);
    expect(busy).toEqual(['clearing', null, 'checking', null]);
    expect(workspace.marks.size).toBe(1);
  });

  it('shows the form of the sheet in front first', async () => {
    const snapshot = { ...workbook(sheet('甲'), sheet('乙')), activeSheet: '乙' };
    const session = sessionOver(new MemoryWorkspace(snapshot), [
      checkedForm('甲'),
      checkedForm('乙'),
    ]);
    await session.check();
    expect(checked(session).current).toBe(1);
  });

  it('shows the first form when the sheet in front holds none', async () => {
    const snapshot = { ...workbook(sheet('甲'), sheet('说明')), activeSheet: '说明' };
    const session = sessionOver(new MemoryWorkspace(snapshot), [checkedForm('甲')]);
    await session.check();
    expect(checked(session).current).toBe(0);
  });

  it('lists a protected sheet in full, leaves it alone and marks the others', async () => {
    const workspace = new MemoryWorkspace(workbook(sheet('甲', { protected: true }), sheet('乙')));
    const session = sessionOver(workspace, [
      checkedForm('甲', finding('甲', 'C6')),
      checkedForm('乙', finding('乙', 'C7')),
    ]);
    await session.check();
    expect(checked(session).marks).toEqual({ kind: 'protected', sheets: ['甲'] });
    expect(checked(session).forms[0]?.findings).toHaveLength(1);
    expect([...workspace.marks.keys()]).toEqual(['乙']);
  });

  it('says nothing of a protected sheet that has no problem', async () => {
    const workspace = new MemoryWorkspace(workbook(sheet('甲', { protected: true })));
    const session = sessionOver(workspace, [checkedForm('甲')]);
    await session.check();
    expect(checked(session).marks).toEqual({ kind: 'marked' });
  });

  it('keeps the list when the marks fail', async () => {
    const workspace = new MemoryWorkspace(workbook(sheet('甲')));
    workspace.refusal = { step: 'apply', failure: 'cell-edit' };
    const session = sessionOver(workspace, [checkedForm('甲', finding('甲', 'C6'))]);
    await session.check();
    expect(checked(session).marks).toEqual({ kind: 'failed', failure: 'cell-edit' });
    expect(checked(session).forms[0]?.findings).toHaveLength(1);
  });

  it('says why the workbook could not be read', async () => {
    const workspace = new MemoryWorkspace(workbook(sheet('甲')));
    workspace.refusal = { step: 'read', failure: 'other-workbook' };
    const session = sessionOver(workspace, [checkedForm('甲')]);
    await session.check();
    expect(session.getState().outcome).toEqual({ kind: 'failed', failure: 'other-workbook' });
  });

  it('survives a check that throws, and works again afterwards', async () => {
    const workspace = new MemoryWorkspace(workbook(sheet('甲')));
    let broken = true;
    const session = createSession({
      parseHistory,
      ...blankForms,
      workspace,
      check: () => {
        if (broken) throw new TypeError('loading chunk failed');
        return [checkedForm('甲')];
      },
      preferences: new MemoryPreferences(),
    });
    await session.check();
    expect(session.getState()).toMatchObject({
      busy: null,
      outcome: { kind: 'failed', failure: 'unknown' },
    });
    broken = false;
    await session.check();
    expect(session.getState().outcome.kind).toBe('checked');
  });

  it.each([
    ['no-form', sheet('说明')],
    ['empty-workbook', sheet('Sheet1', { cells: new Map() })],
  ])('finds %s where there is none, and takes stale marks away', async (kind, only) => {
    const workspace = new MemoryWorkspace(workbook(only));
    workspace.marks.set(only.name, [{ cell: cellRef('C6'), severity: 'error' }]);
    const session = sessionOver(workspace, []);
    await session.check();
    expect(session.getState().outcome.kind).toBe(kind);
    expect(workspace.marks.size).toBe(0);
  });

  it('takes the marks off a sheet on which nothing is found any more', async () => {
    const workspace = new MemoryWorkspace(workbook(sheet('甲'), sheet('乙')));
    workspace.marks.set('甲', [{ cell: cellRef('C6'), severity: 'error' }]);
    const session = sessionOver(workspace, [
      checkedForm('甲'),
      checkedForm('乙', finding('乙', 'C6')),
    ]);
    await session.check();
    expect([...workspace.marks.keys()]).toEqual(['乙']);
  });
});

describe('list only', () => {
  it('is the default where a write would clear the undo list', async () => {
    const workspace = new MemoryWorkspace(workbook(sheet('甲')), false);
    const session = sessionOver(workspace, [checkedForm('甲', finding('甲', 'C6'))]);
    await session.check();
    expect(checked(session).marks).toEqual({ kind: 'list-only', stale: false });
    expect(workspace.steps).toEqual(['read']);
  });

  it('gives way to the choice that the user made before', () => {
    const workspace = new MemoryWorkspace(workbook(), false);
    const session = sessionOver(workspace, [], new MemoryPreferences('mark'));
    expect(session.getState().markPreference).toBe('mark');
  });

  it('leaves marks of an earlier check alone, and says that they are old, until they are cleared', async () => {
    const workspace = new MemoryWorkspace(workbook(sheet('甲')));
    const session = sessionOver(workspace, [checkedForm('甲', finding('甲', 'C6'))]);
    await session.check();
    session.preferMarks('list-only');
    await session.check();
    expect(workspace.marks.size).toBe(1);
    expect(checked(session).marks).toEqual({ kind: 'list-only', stale: true });
    await session.clearMarks();
    await session.check();
    expect(checked(session).marks).toEqual({ kind: 'list-only', stale: false });
  });

  it('keeps a new choice and follows it from the next check on', async () => {
    const workspace = new MemoryWorkspace(workbook(sheet('甲')));
    const preferences = new MemoryPreferences();
    const session = sessionOver(workspace, [checkedForm('甲')], preferences);
    session.preferMarks('list-only');
    expect(preferences.kept).toBe('list-only');
    await session.check();
    expect(workspace.steps).toEqual(['read']);
  });
});

describe('clearing', () => {
  it('takes all marks away, checked or not', async () => {
    const workspace = new MemoryWorkspace(workbook(sheet('甲'), sheet('乙')));
    workspace.marks.set('乙', []);
    const session = sessionOver(workspace, []);
    await session.clearMarks();
    expect(workspace.marks.size).toBe(0);
    expect(session.getState().outcome).toEqual({ kind: 'cleared' });
  });

  it('keeps the list and says that the marks are gone', async () => {
    const workspace = new MemoryWorkspace(workbook(sheet('甲')));
    const session = sessionOver(workspace, [checkedForm('甲', finding('甲', 'C6'))]);
    await session.check();
    await session.clearMarks();
    expect(checked(session)).toMatchObject({ marks: { kind: 'cleared' }, trouble: null });
  });

  it('says that a protected sheet keeps its marks, and clears the others', async () => {
    const workspace = new MemoryWorkspace(workbook(sheet('甲'), sheet('乙')));
    const session = sessionOver(workspace, [
      checkedForm('甲', finding('甲', 'C6')),
      checkedForm('乙', finding('乙', 'C6')),
    ]);
    await session.check();
    workspace.snapshot = workbook(sheet('甲', { protected: true }), sheet('乙'));
    await session.clearMarks();
    expect([...workspace.marks.keys()]).toEqual(['甲']);
    expect(checked(session)).toMatchObject({ marks: { kind: 'marked' }, trouble: 'protected' });
  });

  it('is not hindered by a protected sheet without marks', async () => {
    const workspace = new MemoryWorkspace(workbook(sheet('甲', { protected: true })));
    const session = sessionOver(workspace, [checkedForm('甲')]);
    await session.check();
    await session.clearMarks();
    expect(checked(session).trouble).toBeNull();
  });

  it('says why it failed where there is no list to say it beside', async () => {
    const workspace = new MemoryWorkspace(workbook(sheet('甲')));
    workspace.refusal = { step: 'read', failure: 'cell-edit' };
    const session = sessionOver(workspace, []);
    await session.clearMarks();
    expect(session.getState().outcome).toEqual({ kind: 'failed', failure: 'cell-edit' });
  });
});

describe('select', () => {
  it('goes to the cell, and says when it cannot, until it can again', async () => {
    const workspace = new MemoryWorkspace(workbook(sheet('甲')));
    const problem = finding('甲', 'C6');
    const session = sessionOver(workspace, [checkedForm('甲', problem)]);
    await session.check();
    workspace.refusal = { step: 'select', failure: 'sheet-gone' };
    await session.select(problem);
    expect(checked(session).trouble).toBe('sheet-gone');
    await session.select(problem);
    expect(checked(session).trouble).toBeNull();
    expect(workspace.selected).toEqual({ sheet: '甲', cell: cellRef('C6') });
  });
});

describe('the store', () => {
  it('changes to the chosen form and ignores one that is not there', async () => {
    const workspace = new MemoryWorkspace(workbook(sheet('甲'), sheet('乙')));
    const session = sessionOver(workspace, [checkedForm('甲'), checkedForm('乙')]);
    await session.check();
    session.chooseForm(1);
    session.chooseForm(2);
    expect(checked(session).current).toBe(1);
  });

  it('gives the same state until something changes, and tells no one who has left', async () => {
    const session = sessionOver(new MemoryWorkspace(workbook(sheet('甲'))), []);
    const before = session.getState();
    expect(session.getState()).toBe(before);
    const listener = jest.fn();
    const leave = session.subscribe(listener);
    leave();
    await session.check();
    expect(listener).not.toHaveBeenCalled();
    expect(session.getState()).not.toBe(before);
  });
});
