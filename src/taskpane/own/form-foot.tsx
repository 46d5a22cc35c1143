import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useWords } from '../use-words';

const useStyles = makeStyles({
  fault: { color: tokens.colorStatusDangerForeground3 },
  foot: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  button: { minWidth: 'auto' },
});

interface Props {
  /** Id of what is wrong, for the fields that it describes. */
  readonly faultId: string;
  /** What is wrong; '' for nothing. */
  readonly fault: string;
  readonly onCancel: () => void;
}

/** The end of a form: why it cannot be kept, and the buttons that keep it or leave it. */
export function FormFoot({ faultId, fault, onCancel }: Props) {
  const styles = useStyles();
  const { form: words } = useWords('own');
  return (
    <>
      <div id={faultId} role="status" className={styles.fault}>
        {fault}
      </div>
      <div className={styles.foot}>
        <Button type="submit" size="small" appearance="primary" className={styles.button}>
          {words.save}
        </Button>
        <Button size="small" className={styles.button} onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </>
  );
}
