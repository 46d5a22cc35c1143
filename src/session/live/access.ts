import type { Snapshot } from '../../snapshot/snapshot';

/** What a reading between two checks gives. */
export interface Reread {
  readonly snapshot: Snapshot;
  /** Whether anything in it is other than when it was read last. */
  readonly isChanged: boolean;
  /** Whether cells may be merged otherwise than the snapshot says: only a check asks for that. */
  readonly isDoubtful: boolean;
}

/** What live checking needs of a workbook beyond a check. */
export interface LiveAccess {
  /** From the next reading on the listener hears that something may have changed; what did is found by reading. */
  watch(listener: () => void): void;
  /** Whether the workbook tells of changes; known after a reading. */
  isWatching(): boolean;
  /** Ends it. Never rejects. */
  stop(): Promise<void>;
  /**
   * The workbook as it is now, in one round trip: merged areas as they were at the last check, moved along since.
   * Null where no check has read it yet.
   * @throws WorkspaceError
   */
  reread(): Promise<Reread | null>;
}
