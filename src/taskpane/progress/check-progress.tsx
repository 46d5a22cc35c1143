import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Progress } from '../../session/course';
import { fill } from '../../texts/sentence';
import { useSession, useSessionState } from '../pane-context';
import { useWords } from '../use-words';
import { VisuallyHidden } from '../parts/visually-hidden';
import { percentOf, quarterOf } from './share';

const useStyles = makeStyles({
  root: {
    flexBasis: '100%',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  bar: { flexGrow: 1, minWidth: '80px', accentColor: tokens.colorBrandBackground },
  cancel: { minWidth: 'auto' },
});

/** Whoever waits at the button that ends the check goes on at the one that began it. */
function passFocusOn(element: HTMLElement | null) {
  const first = element?.closest('[role=group]')?.querySelector('button');
  return () => {
    if (element?.contains(document.activeElement)) first?.focus();
  };
}

/** How far a long check has got, and what ends it. Marks that are being written are written to the end. */
export default function CheckProgress({ progress }: { readonly progress: Progress }) {
  const styles = useStyles();
  const session = useSession();
  const { busy } = useSessionState();
  const words = useWords('manyForms');
  const { phase, done, total } = progress;
  const quarter = quarterOf(progress);
  return (
    <div ref={passFocusOn} className={styles.root}>
      <span>{fill(words[phase], { done: String(done), total: String(total) })}</span>
      <progress
        className={styles.bar}
        aria-label={words.bar}
        max={100}
        value={percentOf(progress)}
      />
      {busy === 'checking' && (
        <Button
          size="small"
          className={styles.cancel}
          disabledFocusable={phase === 'marking'}
          onClick={() => {
            session.cancelCheck();
          }}
        >
          {words.cancel}
        </Button>
      )}
      <VisuallyHidden>
        <span role="status" aria-live="polite">
          {quarter > 0 && fill(words.quarter, { percent: String(quarter) })}
        </span>
      </VisuallyHidden>
    </div>
  );
}
