import { Button, makeStyles } from '@fluentui/react-components';
import { ArrowRedo20Regular, ArrowUndo20Regular } from '@fluentui/react-icons';
import type { PlanTitle } from '../../plan/title';
import { fill } from '../../texts/sentence';
import { useSession, useSessionState, useTexts } from '../pane-context';
import { planTitle } from '../parts/plan-title';

const useStyles = makeStyles({ button: { minWidth: '32px', paddingInline: 0 } });

/** 撤销 and 重做 for what the add-in wrote; each says what it would do. */
export function HistoryButtons() {
  const styles = useStyles();
  const session = useSession();
  const texts = useTexts();
  const { busy, history } = useSessionState();
  const words = texts.pane.history;
  const nameOf = (sentence: string, none: string, title: PlanTitle | null) =>
    title === null ? none : fill(sentence, { what: planTitle(texts, title) });
  const undo = nameOf(words.undo, words.nothingToUndo, history.undo);
  const redo = nameOf(words.redo, words.nothingToRedo, history.redo);
  return (
    <>
      <Button
        appearance="subtle"
        className={styles.button}
        icon={<ArrowUndo20Regular />}
        aria-label={undo}
        title={undo}
        disabledFocusable={busy !== null || history.undo === null}
        onClick={() => void session.undo()}
      />
      <Button
        appearance="subtle"
        className={styles.button}
        icon={<ArrowRedo20Regular />}
        aria-label={redo}
        title={redo}
        disabledFocusable={busy !== null || history.redo === null}
        onClick={() => void session.redo()}
      />
    </>
  );
}
