import { Cancelled, type OwnCourse } from './course';
import type { Desk } from './desk';
import type { Outcome, SessionState } from './state';

/** The check that the user asks for. */
export interface AskedCheck {
  /** Who asks while one waits or runs is given the same. */
  readonly ask: () => Promise<void>;
  /** What was known before it stays. */
  readonly callOff: () => void;
}

/** @param run the check on a course, which may be called off */
export function createAskedCheck(
  { busyWith }: Pick<Desk, 'busyWith'>,
  newCourse: () => OwnCourse,
  run: (course: OwnCourse) => Promise<Outcome>,
): AskedCheck {
  let course: OwnCourse | null = null;
  let asked: Promise<void> | null = null;

  const work = async (): Promise<Partial<SessionState>> => {
    course = newCourse();
    try {
      return { outcome: await run(course), change: { kind: 'none' } };
    } catch (cause) {
      if (!(cause instanceof Cancelled)) throw cause;
      return { change: { kind: 'check-cancelled' } };
    } finally {
      course = null;
      asked = null;
    }
  };

  return {
    ask() {
      asked ??= busyWith('checking', work);
      return asked;
    },
    callOff() {
      course?.cancel();
    },
  };
}
