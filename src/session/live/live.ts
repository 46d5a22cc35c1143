import { failureOf } from '../failure';
import type { Check } from '../run-check';
import { tellsOfSheets } from '../outcome';
import type { Outcome, SessionState } from '../state';
import type { WorkspaceFailure } from '../workspace';
import type { LiveAccess } from './access';
import type { Clock } from './clock';
import { followed } from './followed';
import { createScheduler, type RunResult } from './scheduler';
import type { LiveState } from './state';

/** What the session lends to live checking. */
export interface LiveHost {
  readonly getState: () => SessionState;
  readonly update: (change: Partial<SessionState>) => void;
  /** Between the commands of the user, never in the middle of one. */
  readonly inTurn: (work: () => Promise<void>) => Promise<void>;
}

/** Live checking at work. */
export interface Live {
  /** A full check, with the list following the workbook from it on. */
  readonly from: (check: () => Promise<Outcome>) => Promise<Outcome>;
  /** Until the next check nothing is followed. */
  readonly stop: () => void;
}

export type CreateLive = (host: LiveHost) => Live;

export interface LiveParts {
  readonly access: LiveAccess;
  readonly check: Check;
  readonly clock: Clock;
}

/** What the user is doing stands in the way for a moment; the last list stays. */
const PASSING: ReadonlySet<WorkspaceFailure> = new Set(['cell-edit', 'other-workbook']);

/**
 * Keeps the list in line with the workbook: after changes it reads, checks and replaces the list, and never writes. A
 * write would take away the user's Ctrl+Z in older Excel and stand in it before the user's own step in newer ones,
 * so the marks stay what the last check made them.
 */
export function createLive({ access, check, clock }: LiveParts, host: LiveHost): Live {
  /** What the last full check found, which is what the marks show. */
  let base: Outcome = { kind: 'none' };
  /** Whether something since then may have merged cells anew. */
  let isDoubtful = false;
  let failure: WorkspaceFailure = 'unknown';

  const isOff = () => host.getState().live.kind === 'off';

  const follow = async (): Promise<RunResult> => {
    const { outcome, live } = host.getState();
    if (!tellsOfSheets(outcome) || !access.isWatching()) return 'done';
    try {
      const reread = await access.reread();
      if (!reread) return 'done';
      isDoubtful ||= reread.isDoubtful;
      const forms = reread.isChanged ? await check(reread.snapshot) : null;
      if (isOff()) return 'done';
      host.update({
        ...(forms && { outcome: followed(outcome, base, forms, reread.snapshot) }),
        ...stateChange(live, { kind: isDoubtful ? 'doubtful' : 'following' }),
      });
      return 'done';
    } catch (cause) {
      failure = failureOf(cause);
      return PASSING.has(failure) ? 'later' : 'failed';
    }
  };

  const run = async () => {
    let result: RunResult = 'done';
    await host.inTurn(async () => {
      result = await follow();
    });
    return result;
  };
  const giveUp = () => {
    if (!isOff()) host.update({ live: { kind: 'behind', failure } });
  };
  const scheduler = createScheduler(run, giveUp, clock);

  return {
    async from(checkNow) {
      scheduler.calm();
      access.watch(scheduler.nudge);
      try {
        base = await checkNow();
      } catch (cause) {
        // It was called off: what was told before it has still to be seen to.
        scheduler.nudge();
        throw cause;
      }
      isDoubtful = false;
      if (tellsOfSheets(base) && !isOff()) {
        host.update({ live: { kind: access.isWatching() ? 'following' : 'unavailable' } });
      }
      return base;
    },
    stop() {
      scheduler.calm();
      void access.stop();
    },
  };
}

/** The same state again is no change that anybody need hear of. */
function stateChange(now: LiveState, next: LiveState): Partial<SessionState> {
  return JSON.stringify(now) === JSON.stringify(next) ? {} : { live: next };
}
