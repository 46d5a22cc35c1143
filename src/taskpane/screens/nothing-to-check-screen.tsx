import { makeStyles, tokens } from '@fluentui/react-components';
import { DocumentSearch24Regular } from '@fluentui/react-icons';
import { Suspense, lazy } from 'react';
import { InsertForm } from './insert-form';
import { MessageScreen } from './message-screen';
import { useTexts } from '../pane-context';
import { loadSetAsideForms } from '../results/forms/load-set-aside-forms';

const SetAsideForms = lazy(loadSetAsideForms);

const useStyles = makeStyles({
  icon: { color: tokens.colorNeutralForeground3, flexShrink: 0 },
});

interface Props {
  readonly reason: 'empty-workbook' | 'no-form';
}

/** The workbook holds no form: what was looked for, and what to do. */
export function NothingToCheckScreen({ reason }: Props) {
  const { emptyWorkbook, noForm } = useTexts().pane;
  const styles = useStyles();
  const icon = <DocumentSearch24Regular className={styles.icon} aria-hidden />;
  return reason === 'empty-workbook' ? (
    <MessageScreen icon={icon} title={emptyWorkbook.title}>
      <p>{emptyWorkbook.body}</p>
      <InsertForm />
    </MessageScreen>
  ) : (
    <MessageScreen icon={icon} title={noForm.title}>
      <p>{noForm.body}</p>
      <p>{noForm.todo}</p>
      <Suspense fallback={null}>
        <SetAsideForms />
      </Suspense>
      <InsertForm />
    </MessageScreen>
  );
}
