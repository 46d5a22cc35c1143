import { createQueue, type Queue } from './queue';
import type { SessionState } from './state';
import type { Store } from './store';

/** Where a session works: one thing after another, and what comes of it is put into the state. */
export interface Desk {
  readonly update: (change: Partial<SessionState>) => void;
  /** Work of which the user sees nothing but what comes of it. */
  readonly inTurn: Queue;
  /** Work that the user waits for, and that is said to be over whatever comes of it. */
  readonly busyWith: (
    busy: SessionState['busy'],
    work: () => Promise<Partial<SessionState>>,
  ) => Promise<void>;
}

const IDLE = { busy: null, progress: null } as const;

export function createDesk(store: Store<SessionState>): Desk {
  const inTurn = createQueue();
  const update = (change: Partial<SessionState>) => {
    store.setState({ ...store.getState(), ...change });
  };
  return {
    update,
    inTurn,
    busyWith: (busy, work) =>
      inTurn(async () => {
        update({ busy });
        try {
          update({ ...(await work()), ...IDLE });
        } catch (cause) {
          update(IDLE);
          throw cause;
        }
      }),
  };
}
