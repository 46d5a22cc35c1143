import type { Exchange } from '../../../src/workbench/host/traffic';
import type { Operation } from '../operations/operation';
import type { Told } from '../told';

/** How an operation goes where nothing stands in its way. */
export interface Undisturbed {
  readonly operation: Operation;
  /** Its round trips, from the first to the last. */
  readonly exchanges: readonly Exchange[];
}

/** A way in which a fault befalls an operation. */
export interface Case {
  /** Where, among the others of the fault. */
  readonly label: string;
  readonly strike: () => void;
  /** It comes in the moment between the last look and the writing, which nobody can watch: who writes last stands. */
  readonly isBetween?: boolean;
  /** What alone may be said of this one; missing where it is all that may be said of the fault. */
  readonly tells?: readonly Exclude<Told, null>[];
}

interface FaultBase {
  /** What befalls, in Chinese. */
  readonly name: string;
  /** How the test brings it about, in Chinese. */
  readonly means: string;
  readonly cases: (undisturbed: Undisturbed) => readonly Case[];
  /** What may be said of it: each names this cause, as far as Excel tells it, and a remedy. */
  readonly tells: readonly Exclude<Told, null>[];
}

export type Fault =
  /** It stands in the way of an operation and then no more. */
  | (FaultBase & { readonly kind: 'passing'; readonly lift: () => void })
  /** It stays; the operation can only be done with what is there now. */
  | (FaultBase & { readonly kind: 'lasting'; readonly change: (operation: Operation) => void })
  /** The pane is closed with it; a new one begins with what it finds. */
  | (FaultBase & {
      readonly kind: 'fatal';
      /** Marks that were half set or half taken off stay so until the next check sets them anew. */
      readonly leavesMarks?: true;
    });
