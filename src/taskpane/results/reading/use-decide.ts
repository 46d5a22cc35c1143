import type { Subject } from '../../../form/decisions/kept-decisions';
import { useSession } from '../../pane-context';
import { useWords } from '../../use-words';
import { loadDecisions } from './load-decisions';
import { aboutWords } from '../../../texts/reading-words';

/**
 * What the user decides about how a form is read: a write that can be undone, and the check runs again.
 * @returns takes null for what is read by itself
 */
export function useDecide(): (subject: Subject, choice: string | null) => Promise<void> {
  const session = useSession();
  const words = useWords('reading');
  return async (subject, choice) => {
    const { withDecision, withoutDecision } = await loadDecisions();
    const key = choice === null ? 'undo-decision' : 'decide-reading';
    await session.changeKept({
      title: { key, data: { about: aboutWords(words, subject) } },
      change: (kept) =>
        choice === null ? withoutDecision(kept, subject) : withDecision(kept, subject, choice),
    });
  };
}
