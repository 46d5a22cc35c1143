import { useEffect, useState } from 'react';
import type { Decision } from '../../../form/decisions/decision';
import { useSession, useSessionState } from '../../pane-context';
import { loadDecisions } from '../reading/load-decisions';

/** The forms that the workbook keeps as set aside; read again after everything that was written, undone or done again. */
export function useSetAsideForms(): readonly Decision[] {
  const session = useSession();
  const { change } = useSessionState();
  const [setAside, setSetAside] = useState<readonly Decision[]>([]);
  useEffect(() => {
    let isWanted = true;
    Promise.all([loadDecisions(), session.readKept()]).then(
      ([{ readDecisions }, read]) => {
        const kept = read.kind === 'read' ? readDecisions(read.text) : [];
        if (isWanted) setSetAside(kept.filter(({ about }) => about === 'form'));
      },
      // Without its code there is nothing to offer; the next check asks anew.
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [session, change]);
  return setAside;
}
