import { Button, makeStyles } from '@fluentui/react-components';
import { DocumentTableRegular } from '@fluentui/react-icons';
import { useId } from 'react';
import { useSession, useSessionState, useTexts } from '../pane-context';

const useStyles = makeStyles({ button: { alignSelf: 'flex-start' } });

/** For who has no form yet: puts a blank one into the workbook, and says beforehand what that does. */
export function InsertForm() {
  const styles = useStyles();
  const hint = useId();
  const session = useSession();
  const { busy } = useSessionState();
  const { forms } = useTexts().pane;
  return (
    <>
      <p id={hint}>{forms.what}</p>
      <Button
        className={styles.button}
        aria-describedby={hint}
        disabledFocusable={busy !== null}
        icon={<DocumentTableRegular />}
        onClick={() => void session.insertForm()}
      >
        {forms.insert}
      </Button>
    </>
  );
}
