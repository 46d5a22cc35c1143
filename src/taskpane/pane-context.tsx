import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Session, SessionState } from '../session/state';
import type { Language, Texts } from '../texts/texts';

export interface PaneServices {
  readonly session: Session;
  readonly language: Language;
  readonly texts: Texts;
}

/** What every component of the pane may use; null outside of the pane. */
export const PaneContext = createContext<PaneServices | null>(null);

function usePane(): PaneServices {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error('A component of the pane stands outside of PaneContext.');
  return pane;
}

export function useSession(): Session {
  return usePane().session;
}

export function useLanguage(): Language {
  return usePane().language;
}

export function useTexts(): Texts {
  return usePane().texts;
}

/** The session's present state; the component renders again when it changes. */
export function useSessionState(): SessionState {
  const session = useSession();
  return useSyncExternalStore(
    (listener) => session.subscribe(listener),
    () => session.getState(),
  );
}
