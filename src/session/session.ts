import { failureOf } from './failure';
import type { Preferences } from './preferences';
import { createAskedCheck } from './asked-check';
import type { ChangeState } from './change';
import { NO_PACING, createCourse, type Course, type Pacing, type Progress } from './course';
import { createDesk } from './desk';
import { insertForm, type PlanForm } from './insert-form';
import { lazyLive } from './live/lazy-live';
import type { CreateLive } from './live/live';
import { openCopy } from './open-copy';
import { openForm } from './open-form';
import { afterClearing, afterWriting, formInView, tellsOfSheets } from './outcome';
import { propose } from './propose';
import { createRecorder, type ParseHistory } from './recorder';
import { changeKept, changeSetting, readText } from './change-setting';
import { runCheck, type Check } from './run-check';
import { runClear } from './run-clear';
import type { MarkPreference, Outcome, Session, SessionState } from './state';
import { createStore } from './store';
import type { Workspace } from './workspace';

export interface SessionParts {
  readonly workspace: Workspace;
  readonly check: Check;
  /** The same, resting on the course; without it the check is done at once. */
  readonly checkOn?: (course: Course) => Check;
  readonly preferences: Preferences;
  readonly parseHistory: ParseHistory;
  readonly planForm: PlanForm;
  /** Opens a blank form as a workbook of its own. */
  readonly openForm: () => Promise<void>;
  /** Fetches what lets the list follow the workbook; without it only checks do. */
  readonly loadLive?: () => Promise<CreateLive>;
  /** Lets the page have its turn during long work; without it nobody waits. */
  readonly pacing?: Pacing;
}

/**
 * What pane and ribbon share. Checking, clearing and writing wait for one another; a second check while one
 * runs is the same check.
 */
export function createSession(parts: SessionParts): Session {
  const { workspace, check, preferences } = parts;
  const recorder = createRecorder(workspace, parts.parseHistory);
  const store = createStore<SessionState>({
    busy: null,
    progress: null,
    outcome: { kind: 'none' },
    markPreference: preferences.readMarks() ?? (workspace.keepsUndo ? 'mark' : 'list-only'),
    history: recorder.titles(),
    change: { kind: 'none' },
    view: { kind: 'problems' },
    live: { kind: preferences.readLive() ? 'waiting' : 'off' },
  });
  const desk = createDesk(store);
  const { update, inTurn, busyWith } = desk;

  const live = lazyLive(parts.loadLive, { getState: store.getState, update, inTurn });
  const courseTelling = (report: (progress: Progress) => void) =>
    createCourse(parts.pacing ?? NO_PACING, report);
  const newCourse = () =>
    courseTelling((progress) => {
      update({ progress });
    });
  const runCheckOn = (course: Course) =>
    live.from(() => {
      const checkOwn = parts.checkOn?.(course) ?? check;
      return runCheck(workspace, checkOwn, store.getState().markPreference, course);
    });
  const asked = createAskedCheck(desk, newCourse, runCheckOn);
  const checkAfterWriting = async (earlier: Outcome) =>
    afterWriting(await runCheckOn(newCourse()), earlier);

  const writing = (work: () => Promise<ChangeState | null>) =>
    busyWith('writing', async () => {
      const change = await work();
      const { outcome: earlier } = store.getState();
      const isStale = tellsOfSheets(earlier) && change !== null && change.kind !== 'failed';
      return {
        history: recorder.titles(),
        ...(change && { change }),
        ...(isStale && { outcome: await checkAfterWriting(earlier) }),
      };
    });

  const reading = (read: () => Promise<string | null>) => inTurn(() => readText(read));

  return {
    getState: store.getState,
    subscribe: store.subscribe,

    check: asked.ask,
    cancelCheck: asked.callOff,

    clearMarks() {
      return busyWith('clearing', async () => {
        const failure = await runClear(workspace, newCourse());
        return { ...afterClearing(store.getState(), failure), change: { kind: 'none' } };
      });
    },

    propose(planner) {
      return inTurn(() => {
        const course = courseTelling(() => undefined);
        return propose(workspace, check, formInView(store.getState()), planner, course);
      });
    },

    openCopy(make) {
      return inTurn(() => openCopy(workspace, check, make));
    },

    apply: (plan) => writing(() => recorder.apply(plan)),
    changeSetting: (setting) => writing(() => changeSetting(workspace, recorder, setting)),
    changeKept: (kept) => writing(() => changeKept(workspace, recorder, kept)),

    readSetting: (key) => reading(() => workspace.readSetting(key)),
    readKept: () => reading(() => workspace.readKept()),

    insertForm() {
      return busyWith('writing', async () => {
        const { planForm } = parts;
        const change = await insertForm({ workspace, check, planForm, recorder });
        const isDone = change.kind === 'applied';
        return {
          history: recorder.titles(),
          change,
          ...(isDone && { outcome: await checkAfterWriting({ kind: 'none' }) }),
        };
      });
    },

    openForm() {
      return busyWith('writing', async () => ({ change: await openForm(parts.openForm) }));
    },

    undo: () => writing(() => recorder.undo()),
    redo: () => writing(() => recorder.redo()),

    restore() {
      return inTurn(async () => {
        const change = await recorder.restore();
        update({ history: recorder.titles(), ...(change && { change }) });
      });
    },

    async select({ sheet, cell }) {
      const trouble = await workspace.select(sheet, cell).then(() => null, failureOf);
      const { outcome } = store.getState();
      if (outcome.kind === 'checked' && outcome.trouble !== trouble) {
        update({ outcome: { ...outcome, trouble } });
      }
    },

    chooseForm(index) {
      const { outcome } = store.getState();
      if (outcome.kind === 'checked' && outcome.forms[index]) {
        update({ outcome: { ...outcome, current: index, before: undefined } });
      }
    },

    show(view) {
      update({ view });
    },

    preferMarks(markPreference: MarkPreference) {
      preferences.writeMarks(markPreference);
      update({ markPreference });
    },

    preferLive(isWanted) {
      preferences.writeLive(isWanted);
      update({ live: { kind: isWanted ? 'waiting' : 'off' } });
      if (!isWanted) live.stop();
      else if (tellsOfSheets(store.getState().outcome)) void asked.ask();
    },
  };
}
