import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ChangeState } from '../../session/change';
import { changeDetail, changeTitle } from './change-words';
import { Notice } from './notice';
import { useSession, useSessionState, useTexts } from '../pane-context';
import { takeLostFocus } from './take-focus';

const useStyles = makeStyles({
  root: {
    flexShrink: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
    outlineStyle: 'none',
  },
  button: { display: 'block', minWidth: 'auto', marginTop: tokens.spacingVerticalXS },
});

const ID = 'change-notice';

/** Where the button that wrote goes away, what came of it is the next thing to reach. */
export function focusChangeNotice(): void {
  document.getElementById(ID)?.focus();
}

type Shown = Exclude<ChangeState, { readonly kind: 'none' }>;

/** What the add-in just wrote, with the way back; or why it wrote nothing. */
export function ChangeNotice({ change }: { readonly change: Shown }) {
  const styles = useStyles();
  const texts = useTexts();
  return (
    <div id={ID} ref={takeLostFocus} tabIndex={-1} className={styles.root}>
      <Notice
        intent={change.kind === 'failed' ? 'warning' : 'info'}
        title={changeTitle(texts, change)}
      >
        {changeDetail(texts, change)}
        {change.kind !== 'failed' && <WayBack done={change.kind !== 'undone'} />}
        {offersNewWorkbook(change) && <OtherWay />}
      </Notice>
    </div>
  );
}

/** A form that cannot come into this workbook can be had beside it. */
function offersNewWorkbook(change: Shown): boolean {
  if (change.kind !== 'failed' || change.title.key !== 'insert-template') return false;
  return change.failure === 'sheet-refused' || change.failure === 'structure-protected';
}

function OtherWay() {
  const styles = useStyles();
  const session = useSession();
  const { busy } = useSessionState();
  const { forms } = useTexts().pane;
  return (
    <Button
      size="small"
      className={styles.button}
      disabledFocusable={busy !== null}
      onClick={() => void session.openForm()}
    >
      {forms.openNew}
    </Button>
  );
}

/** One button for both directions, so that it keeps the focus when it turns round. */
function WayBack({ done }: { readonly done: boolean }) {
  const styles = useStyles();
  const session = useSession();
  const { busy } = useSessionState();
  const { history } = useTexts().pane;
  return (
    <Button
      size="small"
      className={styles.button}
      disabledFocusable={busy !== null}
      onClick={() => void (done ? session.undo() : session.redo())}
    >
      {done ? history.undoThis : history.redoThis}
    </Button>
  );
}
