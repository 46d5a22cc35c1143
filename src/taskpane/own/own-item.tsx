import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    paddingBlock: tokens.spacingVerticalXXS,
  },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  button: { minWidth: 'auto', flexShrink: 0 },
});

/** What may be done with an item; the label says with which. */
export interface ItemAction {
  readonly text: string;
  readonly label: string;
  readonly run: () => void;
}

interface Props {
  readonly children: ReactNode;
  readonly actions: readonly ItemAction[];
}

/** A line of a list with its buttons. */
export function OwnItem({ children, actions }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <span className={styles.text}>{children}</span>
      {actions.map(({ text, label, run }) => (
        <Button
          key={label}
          size="small"
          appearance="subtle"
          className={styles.button}
          aria-label={label}
          onClick={run}
        >
          {text}
        </Button>
      ))}
    </div>
  );
}
