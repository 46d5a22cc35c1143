import { searchLibrary } from '../../library/search';
import { createCourse, type Pacing } from '../../session/course';
import { inTurns } from '../../session/in-turns';

/** Nobody waits for it, so that timers will do. */
const LEISURELY: Pacing = {
  now: () => performance.now(),
  turn: () => new Promise((resolve) => setTimeout(resolve)),
};

/** Takes the library apart while nobody types yet, the page having its turn as in a check. */
export function prepareSearch(): Promise<void> {
  return inTurns(
    searchLibrary.prepare(),
    createCourse(LEISURELY, () => undefined),
  );
}
