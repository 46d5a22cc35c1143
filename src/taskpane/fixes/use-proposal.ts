import { useEffect, useState } from 'react';
import type { Planner, Proposed } from '../../session/propose';
import { useSession } from '../pane-context';

/**
 * What a planner makes of the workbook as it is when the component appears; null until it is known. It stays as it was
 * shown: a new reading while somebody chooses would take it away.
 * @param onProposed hears of it once; like the planner, the first is kept
 */
export function useProposal<Proposal>(
  planner: Planner<Proposal>,
  onProposed?: (proposed: Proposed<Proposal>) => void,
): Proposed<Proposal> | null {
  const session = useSession();
  const [asked] = useState(() => ({ planner, onProposed }));
  const [proposed, setProposed] = useState<Proposed<Proposal> | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void session.propose(asked.planner).then((answer) => {
      if (!isCurrent) return;
      setProposed(answer);
      asked.onProposed?.(answer);
    });
    return () => {
      isCurrent = false;
    };
  }, [session, asked]);
  return proposed;
}
