import { makeStyles, tokens } from '@fluentui/react-components';
import { Open24Regular } from '@fluentui/react-icons';
import { MessageScreen } from '../taskpane/message-screen';
import { VisuallyHidden } from '../taskpane/visually-hidden';
import type { OfflineTexts } from '../texts/offline';

const useStyles = makeStyles({
  root: {
    flexGrow: 1,
    margin: tokens.spacingHorizontalL,
    border: `${tokens.strokeWidthThick} dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  icon: { color: tokens.colorBrandForeground1, flexShrink: 0 },
});

/** Before a file is open: what the page is for, and where files may be dropped. */
export function StartScreen({ words }: { readonly words: OfflineTexts }) {
  const styles = useStyles();
  return (
    <main className={styles.root}>
      <VisuallyHidden as="h1">{words.title}</VisuallyHidden>
      <MessageScreen
        icon={<Open24Regular className={styles.icon} aria-hidden />}
        title={words.drop}
      >
        <p>{words.what}</p>
        <p>{words.privacy}</p>
      </MessageScreen>
    </main>
  );
}
