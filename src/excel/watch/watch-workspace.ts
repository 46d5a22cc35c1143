import type { LiveAccess } from '../../session/live/access';
import type { Clock } from '../../session/live/clock';
import { sameData } from '../../snapshot/same-data';
import { run } from '../office/run';
import type { ExcelWorkspace } from '../workspace';
import { Gathering, type Hearsay } from './hearsay';
import { memoryOf, type Memory } from './memory';
import { OwnWrites } from './own-writes';
import { Registration } from './registration';
import { reread } from './reread';
import { toldBy } from './told';

/**
 * Live checking's way to the open workbook. Handlers are registered in the first round trip of a check's own reading
 * and heard until `stop`; what they say is a reason to read, never the truth.
 */
export function watchWorkspace(workspace: ExcelWorkspace, clock: Clock): LiveAccess {
  const gathering = new Gathering();
  const own = new OwnWrites(clock);
  let listener: (() => void) | null = null;
  let memory: Memory | null = null;
  /** Whether the memory was renewed by somebody who did not bring the list up to date. */
  let isAhead = false;

  const heard = (note: () => void) => {
    if (!listener) return;
    note();
    listener();
  };
  const registration = new Registration({
    onChanged(event) {
      if (own.isEcho(event)) return;
      heard(() => {
        // An echo of our marks may look like a merging; the moves of our plans must not be missed.
        const told = toldBy(event).filter(({ kind }) => kind !== 'edited' || !own.isRecent);
        gathering.add(event.worksheetId, ...told);
      });
    },
    onTouched(id) {
      heard(() => {
        if (id !== null) gathering.add(id);
      });
    },
    onAdded(id) {
      heard(() => {
        gathering.came(id);
      });
    },
    onDeleted(id) {
      heard(() => {
        gathering.went(id);
      });
    },
  });

  let overtaken: Hearsay | null = null;
  workspace.accompany({
    join(context) {
      overtaken = gathering.take();
      if (listener) registration.join(context);
    },
    hasRead(reading) {
      const next = memoryOf(reading);
      isAhead ||= !memory || !sameData(memory.snapshot, next.snapshot);
      memory = next;
      registration.settle();
    },
    hasNotRead() {
      if (overtaken) gathering.putBack(overtaken);
      overtaken = null;
    },
    writes: () => own.begin(),
  });

  return {
    watch(next) {
      listener = next;
    },
    isWatching: () => listener !== null && registration.isDone,
    async stop() {
      listener = null;
      await registration.end();
    },
    async reread() {
      if (!memory) return null;
      const before = memory;
      const hearsay = gathering.take();
      try {
        const renewal = await run((context) => reread(context, before, hearsay));
        memory = renewal.memory;
        const { snapshot } = memory;
        // Most of what Excel raises events for changes nothing that a check looks at.
        const isChanged = isAhead || !sameData(before.snapshot, snapshot);
        isAhead = false;
        return { snapshot, isChanged, isDoubtful: renewal.isDoubtful };
      } catch (cause) {
        gathering.putBack(hearsay);
        throw cause;
      }
    },
  };
}
