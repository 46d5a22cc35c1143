import { makeStyles, tokens } from '@fluentui/react-components';
import { Open24Regular, PlugDisconnected24Regular } from '@fluentui/react-icons';
import { officeScriptHost } from '../../excel/office/office-ready';
import { fill } from '../../texts/sentence';
import type { Texts } from '../../texts/texts';
import { MessageScreen } from './message-screen';
import { VisuallyHidden } from '../parts/visually-hidden';

const useStyles = makeStyles({
  icon: { color: tokens.colorBrandForeground1, flexShrink: 0 },
});

interface Props {
  readonly reason: 'elsewhere' | 'no-office';
  readonly texts: Texts;
}

/** There is no Excel to talk to: the page was opened elsewhere, or Office's script is missing. */
export function OutsideScreen({ reason, texts }: Props) {
  const styles = useStyles();
  const { outside, noOffice } = texts.pane;
  return (
    <main>
      <VisuallyHidden as="h1">{texts.pane.appName}</VisuallyHidden>
      {reason === 'elsewhere' ? (
        <MessageScreen
          icon={<Open24Regular className={styles.icon} aria-hidden />}
          title={outside.title}
        >
          <p>{outside.body}</p>
          <p>{outside.requirement}</p>
        </MessageScreen>
      ) : (
        <MessageScreen
          icon={<PlugDisconnected24Regular className={styles.icon} aria-hidden />}
          title={noOffice.title}
        >
          <p>{fill(noOffice.body, { host: officeScriptHost() })}</p>
          <p>{noOffice.todo}</p>
        </MessageScreen>
      )}
    </main>
  );
}
