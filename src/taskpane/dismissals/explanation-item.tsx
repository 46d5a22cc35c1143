import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Dismissal } from '../../dismissals/dismissal';
import { fill } from '../../texts/sentence';
import { useSessionState } from '../pane-context';
import { useExplain } from './use-explain';

const useStyles = makeStyles({
  root: {
    padding: `${tokens.spacingVerticalXS} 0`,
    overflowWrap: 'anywhere',
    '& p': { margin: 0 },
  },
  button: { minWidth: 'auto' },
});

interface Props {
  readonly dismissal: Dismissal;
  /** Where it is now. */
  readonly place: string;
  /** What the place is shown as: a way to it, where there is one. */
  readonly shownPlace: ReactNode;
  readonly title: string;
  /** What else there is to say. */
  readonly children?: ReactNode;
  readonly action: { readonly words: string; readonly label: string };
}

/** Something that was explained: where, what, why; and the button that takes the reason back. */
export function ExplanationItem({ dismissal, place, shownPlace, title, children, action }: Props) {
  const styles = useStyles();
  const { busy } = useSessionState();
  const { revoke } = useExplain();
  return (
    <li className={styles.root}>
      {shownPlace} {title}
      <p>{dismissal.reason}</p>
      {children}
      <Button
        size="small"
        className={styles.button}
        aria-label={fill(action.label, { place, title })}
        disabledFocusable={busy !== null}
        onClick={() => void revoke([dismissal])}
      >
        {action.words}
      </Button>
    </li>
  );
}
