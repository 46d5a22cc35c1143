import { createContext, useContext } from 'react';
import type { Finding } from '../../rules/finding';

/** What the list of problems does around a fix. */
export interface FixSteps {
  /** A fix of this problem was opened: it is the current one, its cell selected. */
  readonly begin: (finding: Finding) => void;
  /** Something was put right: the focus goes on to the next problem. */
  readonly done: () => void;
  /** The problem was not there any more when it was to be put right. */
  readonly stale: (finding: Finding) => void;
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
