import type { LiveAccess, Reread } from '../../../src/session/live/access';
import { createLive } from '../../../src/session/live/live';
import { WorkspaceError, type WorkspaceFailure } from '../../../src/session/workspace';
import type { SessionParts } from '../../../src/session/session';
import type { Check } from '../../../src/session/run-check';
import type { Snapshot } from '../../../src/snapshot/snapshot';
import { MemoryPreferences } from '../memory-preferences';
import { HandClock } from './hand-clock';

/** A workbook in memory that tells of changes when the test says so. */
export class MemoryLive implements LiveAccess {
  readonly clock = new HandClock();
  isPossible = true;
  /** What is said of the next readings. */
  next: Partial<Reread> = {};
  failure: WorkspaceFailure | null = null;
  rereads = 0;
  #listener: (() => void) | null = null;

  constructor(private readonly snapshot: Snapshot) {}

  watch = (listener: () => void): void => {
    this.#listener = listener;
  };
  isWatching = (): boolean => this.isPossible && this.#listener !== null;
  stop = (): Promise<void> => {
    this.#listener = null;
    return Promise.resolve();
  };
  reread = (): Promise<Reread> => {
    this.rereads += 1;
    if (this.failure) return Promise.reject(new WorkspaceError(this.failure));
    const { snapshot, next } = this;
    return Promise.resolve({ snapshot, isChanged: true, isDoubtful: false, ...next });
  };

  /** Something changed, and then nothing for a while. */
  async tell(): Promise<void> {
    this.#listener?.();
    await this.clock.pass(2_000);
  }

  /** What a session needs to follow it. */
  parts(check: Check): Pick<SessionParts, 'loadLive' | 'preferences'> {
    const { clock } = this;
    return {
      preferences: new MemoryPreferences(null, true),
      loadLive: () => Promise.resolve((host) => createLive({ access: this, check, clock }, host)),
    };
  }
}
