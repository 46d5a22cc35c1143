import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  root: { display: 'flex', alignItems: 'flex-start', columnGap: tokens.spacingHorizontalXS },
  box: {
    width: '16px',
    height: '16px',
    // With its margins as high as a target for a finger must be.
    margin: '4px 0',
    flexShrink: 0,
    accentColor: tokens.colorBrandBackground,
  },
  text: { minWidth: 0, paddingBlock: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
});

interface Props {
  readonly checked: boolean;
  readonly disabled?: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly children: ReactNode;
}

/** A choice on a line of its own. */
export function CheckLine({ checked, disabled = false, onChange, children }: Props) {
  const styles = useStyles();
  return (
    <label className={styles.root}>
      <input
        type="checkbox"
        className={styles.box}
        checked={checked}
        disabled={disabled}
        onChange={({ target }) => {
          onChange(target.checked);
        }}
      />
      <span className={styles.text}>{children}</span>
    </label>
  );
}
