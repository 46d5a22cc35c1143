import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Severity } from '../../rules/rule';
import { Notice } from '../parts/notice';
import { takeLostFocus } from '../parts/take-focus';

/** What came of the last thing that the user did here. */
export interface Message {
  readonly intent: Severity;
  readonly title: string;
  readonly lines?: readonly string[];
  /** What may be done about it. */
  readonly action?: { readonly label: string; readonly run: () => void };
}

const useStyles = makeStyles({
  root: { outlineStyle: 'none', overflowWrap: 'anywhere', marginBlock: tokens.spacingVerticalXS },
  line: { margin: 0 },
  button: { display: 'block', minWidth: 'auto', marginTop: tokens.spacingVerticalXS },
});

/** Announced as it comes; takes over the focus of a button that went away. */
export function MessageNotice({ message }: { readonly message: Message | null }) {
  const styles = useStyles();
  return (
    <div role="status">
      {message && (
        <div key={message.title} ref={takeLostFocus} tabIndex={-1} className={styles.root}>
          <Notice intent={message.intent} title={message.title}>
            {message.lines?.map((line, index) => (
              <p key={index} className={styles.line}>
                {line}
              </p>
            ))}
            {message.action && (
              <Button size="small" className={styles.button} onClick={message.action.run}>
                {message.action.label}
              </Button>
            )}
          </Notice>
        </div>
      )}
    </div>
  );
}
