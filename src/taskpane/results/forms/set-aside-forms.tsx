import { makeStyles } from '@fluentui/react-components';
import { LooseDecisions } from '../reading/loose-decisions';
import { NearlyFormNotes } from './nearly-form-notes';
import { useSetAsideForms } from './use-set-aside-forms';

const useStyles = makeStyles({
  root: { overflowWrap: 'anywhere', '& ul': { listStyleType: 'none', margin: 0, padding: 0 } },
});

/**
 * Why a workbook may seem to hold no form: it is laid out in a way that is not read, or the user set all of them aside.
 * Those can be brought back here.
 */
export default function SetAsideForms() {
  const styles = useStyles();
  const setAside = useSetAsideForms();
  return (
    <div className={styles.root}>
      <NearlyFormNotes />
      <LooseDecisions decisions={{ unfit: [], setAside }} />
    </div>
  );
}
