import { createContext, useContext } from 'react';
import type { Finding } from '../../rules/finding';

/** What the list of problems does around a fix. */
export interface FixSteps {
  /** A fix of this problem was opened: it is the current one, its cell selected. */
  readonly begin: (finding: Finding) => void;
  /** Something was put right: the focus goes on to the next problem. */
  readonly done: () => void;
  /** These cells had changed since the check, so that nothing was written. */
  readonly stale: (cells: string) => void;
}

const NONE: FixSteps = {
  begin: () => undefined,
  done: () => undefined,
  stale: () => undefined,
};

export const FixContext = createContext<FixSteps>(NONE);

export function useFixSteps(): FixSteps {
  return useContext(FixContext);
}
