import { FluentProvider, makeStyles, tokens, type Theme } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Session } from '../session/state';
import { textsFor, type Language } from '../texts';
import { Announcer } from './announcer';
import { CommandBar } from './command-bar';
import { OutcomeView } from './outcome-view';
import { PaneContext } from './pane-context';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    height: '100vh',
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground1,
    // A strongly zoomed pane has no room for a fixed head: then everything scrolls together.
    '@media (max-height: 280px)': { height: 'auto', minHeight: '100vh', overflow: 'visible' },
  },
  main: { flexGrow: 1, minHeight: 0, display: 'flex', flexDirection: 'column', overflowY: 'auto' },
});

interface Props {
  readonly session: Session;
  readonly language: Language;
  readonly theme: Theme;
}

/** The task pane: commands on top, below them what came of the last one. */
export function App({ session, language, theme }: Props) {
  const styles = useStyles();
  const services = useMemo(() => ({ session, texts: textsFor(language) }), [session, language]);
  return (
    <FluentProvider theme={theme} className={styles.root} lang={language}>
      <PaneContext value={services}>
        <CommandBar />
        <main className={styles.main}>
          <OutcomeView />
        </main>
        <Announcer />
      </PaneContext>
    </FluentProvider>
  );
}
