import { useEffect, useState } from 'react';
import type { BringOverOptions } from '../../bring-over/options';
import type { Form } from '../../form/form';
import type { Proposed } from '../../session/propose';
import { useSession, useSessionState } from '../pane-context';
import { planBringOver, type BringOverProposal } from './plan-bring-over';

/** What the user asked for. */
export interface Wanted {
  readonly chosen: string | null;
  readonly fromFile: readonly Form[];
  readonly options: BringOverOptions;
}

export interface BringOver {
  /** What was worked out last; it stays while something newer is worked out. Null before anything was. */
  readonly proposed: Proposed<BringOverProposal> | null;
  /** It is what is wanted now. */
  readonly isCurrent: boolean;
  readonly retry: () => void;
}

/** What bringing over would do, worked out anew whenever a choice or the workbook has changed. */
export function useBringOver(wanted: Wanted): BringOver {
  const session = useSession();
  const { change, outcome } = useSessionState();
  const [worked, setWorked] = useState<{
    readonly of: Wanted;
    readonly proposed: Proposed<BringOverProposal>;
  } | null>(null);
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    let isWanted = true;
    const { chosen, fromFile, options } = wanted;
    void session
      .propose((reading) => planBringOver(reading, chosen, fromFile, options))
      .then((proposed) => {
        if (isWanted) setWorked({ of: wanted, proposed });
      });
    return () => {
      isWanted = false;
    };
  }, [session, wanted, change, outcome, attempt]);

  return {
    proposed: worked?.proposed ?? null,
    isCurrent: worked?.of === wanted,
    retry: () => {
      setAttempt(attempt + 1);
    },
  };
}
