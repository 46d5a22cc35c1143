import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Session, SessionState } from '../session/state';
import type { Language, Texts } from '../texts/texts';

/** Where the pane stands: beside Excel's sheet, or in a page beside a sheet that nothing but the pane changes. */
export type PaneHost = 'excel' | 'page';

export interface PaneServices {
  readonly session: Session;
  readonly language: Language;
  readonly texts: Texts;
  readonly host: PaneHost;
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

export function useHost(): PaneHost {
  return usePane().host;
}

/** The session's present state; the component renders again when it changes. */
export function useSessionState(): SessionState {
  const session = useSession();
  return useSyncExternalStore(
    (listener) => session.subscribe(listener),
    () => session.getState(),
  );
}
