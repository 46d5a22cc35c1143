import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  root: { display: 'block', paddingBlock: tokens.spacingVerticalXS },
  field: {
    font: 'inherit',
    display: 'block',
    width: '100%',
    height: '26px',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    '&:focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-1px',
    },
  },
});

interface Props {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly words: string }[];
  readonly onChoose: (value: string) => void;
}

/** A question with a few answers, of which one is taken. */
export function ChoiceField({ label, value, options, onChoose }: Props) {
  const styles = useStyles();
  return (
    <label className={styles.root}>
      {label}
      <select
        className={styles.field}
        value={value}
        onChange={({ target }) => {
          onChoose(target.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.words}
          </option>
        ))}
      </select>
    </label>
  );
}
