import { makeStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Session } from '../session/state';
import type { Texts } from '../texts';
import { Announcer } from './announcer';
import { CommandBar } from './command-bar';
import { OutcomeView } from './outcome-view';
import { PaneContext } from './pane-context';
import { VisuallyHidden } from './visually-hidden';

const useStyles = makeStyles({
  main: { flexGrow: 1, minHeight: 0, display: 'flex', flexDirection: 'column', overflowY: 'auto' },
});

interface Props {
  readonly session: Session;
  readonly texts: Texts;
}

/** The pane at work: commands on top, below them what came of the last one. */
export function App({ session, texts }: Props) {
  const styles = useStyles();
  const services = useMemo(() => ({ session, texts }), [session, texts]);
  return (
    <PaneContext value={services}>
      <header>
        <VisuallyHidden as="h1">{texts.pane.appName}</VisuallyHidden>
        <CommandBar />
      </header>
      <main className={styles.main}>
        <OutcomeView />
      </main>
      <Announcer />
    </PaneContext>
  );
}
