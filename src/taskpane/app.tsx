import { useEffect, useMemo } from 'react';
import type { Session } from '../session/state';
import type { Language, Texts } from '../texts/texts';
import { Announcer } from './parts/announcer';
import { keepFocus } from './parts/keep-focus';
import { PaneContext, type PaneHost } from './pane-context';
import { PaneHeader } from './header/pane-header';
import { Views } from './views';

interface Props {
  readonly session: Session;
  readonly language: Language;
  readonly texts: Texts;
  readonly host?: PaneHost;
}

/** The pane at work: its views on top, below them what the one in view shows. */
export function App({ session, language, texts, host = 'excel' }: Props) {
  const services = useMemo(
    () => ({ session, language, texts, host }),
    [session, language, texts, host],
  );
  useEffect(() => keepFocus(document.body), []);
  return (
    <PaneContext value={services}>
      <PaneHeader />
      <Views />
      <Announcer />
    </PaneContext>
  );
}
