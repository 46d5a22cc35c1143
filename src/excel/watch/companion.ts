import type { Reading } from '../read/reading';

/** Somebody who goes along with what the workspace reads and writes. */
export interface Companion {
  /** A reading begins: something may be queued for its first round trip. */
  readonly join: (context: Excel.RequestContext) => void;
  readonly hasRead: (reading: Reading) => void;
  /** The reading that began came to nothing. */
  readonly hasNotRead: () => void;
  /** A write begins. @returns what is called once it has been done or refused */
  readonly writes: () => () => void;
}
