import { useEffect, useState } from 'react';
import type { Proposed } from '../../session/propose';
import { useSession, useSessionState } from '../pane-context';
import type { InsertionTarget } from './insertion-target';
import { planChoices, type InsertionProposal } from './plan-choices';
import { choicesOf, type Tray } from './tray';

export type InsertionStage =
  /** A blank is open, or nothing was chosen. */
  { readonly kind: 'open' } | { readonly kind: 'reading' } | Proposed<InsertionProposal>;

/** Someone who types a number has not finished with its first digit. */
const PAUSE = 250;

const OPEN: InsertionStage = { kind: 'open' };
const READING: InsertionStage = { kind: 'reading' };

export interface Insertion {
  readonly stage: InsertionStage;
  /** For a reading that failed, as while a cell is being edited. */
  readonly retry: () => void;
}

/** What inserting the tray would do, worked out anew whenever the tray or the workbook has changed. */
export function useInsertion(tray: Tray, target: InsertionTarget): Insertion {
  const session = useSession();
  const { change, outcome } = useSessionState();
  const [worked, setStage] = useState({ of: tray, target, stage: OPEN });
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    const choices = choicesOf(tray);
    if (!choices) return;
    let isCurrent = true;
    const timer = setTimeout(() => {
      void session
        .propose((reading) => planChoices(reading, choices, target))
        .then((proposed) => {
          if (isCurrent) setStage({ of: tray, target, stage: proposed });
        });
    }, PAUSE);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [session, tray, target, change, outcome, attempt]);

  return {
    stage: presentStage(),
    retry: () => {
      setStage({ of: tray, target, stage: READING });
      setAttempt(attempt + 1);
    },
  };

  function presentStage(): InsertionStage {
    if (!choicesOf(tray)) return OPEN;
    return worked.of === tray && worked.target === target ? worked.stage : READING;
  }
}
