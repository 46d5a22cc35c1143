import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { EntryDraft } from '../../own/library/own-entry';
import { fill } from '../../texts/sentence';
import { useFieldStyles } from '../parts/field-style';
import { useWords } from '../use-words';
import { ClassSelect } from './class-select';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  box: { width: '16px', height: '16px', margin: 0, accentColor: tokens.colorBrandBackground },
  name: { flexGrow: 1, flexBasis: '150px', minWidth: 0 },
  value: { flexGrow: 1, flexBasis: '90px', minWidth: 0 },
  fault: { flexBasis: '100%', color: tokens.colorStatusDangerForeground3 },
});

interface Props {
  /** As Excel counts. */
  readonly row: number;
  readonly draft: EntryDraft;
  readonly isPicked: boolean;
  /** Why it cannot be saved as it is; '' where it can, or was not tried. */
  readonly fault: string;
  readonly onPick: (isPicked: boolean) => void;
  readonly onChange: (draft: EntryDraft) => void;
}

/** A row of the form, as it will be kept. */
export function FormRow({ row, draft, isPicked, fault, onPick, onChange }: Props) {
  const styles = useStyles();
  const { field } = useFieldStyles();
  const hint = useId();
  const { rows, form } = useWords('own');
  const label = (text: string) => fill(form.ofRow, { row: String(row), label: text });
  const text = (key: 'name' | 'value') => (
    <input
      type="text"
      className={mergeClasses(field, styles[key])}
      aria-label={label(form[key])}
      aria-invalid={fault !== ''}
      aria-describedby={fault === '' ? undefined : hint}
      autoComplete="off"
      value={draft[key]}
      onChange={({ target }) => {
        onChange({ ...draft, [key]: target.value });
      }}
    />
  );
  return (
    <li className={styles.root}>
      <input
        type="checkbox"
        className={styles.box}
        aria-label={fill(rows.pick, { row: String(row) })}
        checked={isPicked}
        onChange={({ target }) => {
          onPick(target.checked);
        }}
      />
      {text('name')}
      <ClassSelect
        label={label(form.class)}
        level2={draft.level2}
        onChoose={(levels) => {
          onChange({ ...draft, ...levels });
        }}
      />
      {text('value')}
      {fault !== '' && (
        <span id={hint} className={styles.fault}>
          {fault}
        </span>
      )}
    </li>
  );
}
