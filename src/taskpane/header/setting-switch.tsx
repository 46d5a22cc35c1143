import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';

const useStyles = makeStyles({
  choice: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalS,
  },
  box: { width: '16px', height: '16px', margin: 0, accentColor: tokens.colorBrandBackground },
  hint: {
    margin: 0,
    paddingInline: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

interface Props {
  readonly label: string;
  /** What it means, in a sentence. */
  readonly hint: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

/** One thing that the user may switch on or off, with what it means below. */
export function SettingSwitch({ label, hint, isOn, onChange }: Props) {
  const styles = useStyles();
  const id = useId();
  return (
    <>
      <label className={styles.choice}>
        <input
          type="checkbox"
          className={styles.box}
          aria-describedby={id}
          checked={isOn}
          onChange={({ target }) => {
            onChange(target.checked);
          }}
        />
        {label}
      </label>
      <p id={id} className={styles.hint}>
        {hint}
      </p>
    </>
  );
}
