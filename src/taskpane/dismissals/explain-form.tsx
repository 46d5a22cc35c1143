import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { LONGEST_REASON } from '../../dismissals/dismissal';
import { fill } from '../../texts/sentence';
import { useFieldStyles } from '../parts/field-style';
import { useSessionState } from '../pane-context';
import { takeFocus } from '../parts/take-focus';
import { useWords } from '../use-words';

const useStyles = makeStyles({
  root: {
    flexBasis: '100%',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalXS,
  },
  reason: { height: 'auto', width: '100%', resize: 'vertical', paddingBlock: '4px' },
  hint: { color: tokens.colorNeutralForeground2 },
  missing: { color: tokens.colorStatusDangerForeground3, '&:empty': { display: 'none' } },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

interface Props {
  readonly label: string;
  /** How many other findings are alike. */
  readonly alike: number;
  readonly onSave: (reason: string, withAlike: boolean) => Promise<void>;
  readonly onCancel: () => void;
}

/** Asks for the reason. It cannot be left out: a reviewer has nothing else to go by. */
export function ExplainForm({ label, alike, onSave, onCancel }: Props) {
  const styles = useStyles();
  const field = useFieldStyles();
  const id = useId();
  const { busy } = useSessionState();
  const words = useWords('dismissals');
  const [reason, setReason] = useState('');
  const [withAlike, setWithAlike] = useState(true);
  const [isMissing, setMissing] = useState(false);
  return (
    <form
      className={styles.root}
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() === '') setMissing(true);
        else if (busy === null) void onSave(reason, withAlike && alike > 0);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onCancel();
      }}
    >
      <label htmlFor={`${id}reason`}>{words.reason}</label>
      <textarea
        id={`${id}reason`}
        ref={takeFocus}
        rows={2}
        maxLength={LONGEST_REASON}
        className={mergeClasses(field.field, styles.reason)}
        aria-describedby={`${id}hint`}
        aria-invalid={isMissing}
        value={reason}
        onChange={({ target }) => {
          setReason(target.value);
          setMissing(false);
        }}
      />
      <span id={`${id}hint`} className={styles.hint}>
        {words.hint}
      </span>
      <span role="alert" className={styles.missing}>
        {isMissing ? words.missing : ''}
      </span>
      {alike > 0 && (
        <label>
          <input
            type="checkbox"
            checked={withAlike}
            onChange={({ target }) => {
              setWithAlike(target.checked);
            }}
          />
          {fill(words.all, { count: String(alike) })}
        </label>
      )}
      <div className={styles.buttons}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={busy !== null}>
          {words.save}
        </Button>
        <Button size="small" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
