import { announcement } from './announcement';
import { useSessionState, useTexts } from '../pane-context';
import { VisuallyHidden } from './visually-hidden';

/** Tells screen readers what came of a command, while the focus stays where it is. */
export function Announcer() {
  const state = useSessionState();
  const texts = useTexts();
  return (
    <VisuallyHidden>
      <span role="status" aria-live="polite">
        {announcement(texts, state)}
      </span>
    </VisuallyHidden>
  );
}
