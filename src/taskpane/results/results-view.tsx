import { makeStyles, tokens } from '@fluentui/react-components';
import type { Outcome } from '../../session/state';
import { LiveAnnouncer } from '../live/live-announcer';
import { LiveNotice } from '../live/live-notice';
import { FormPicker } from './forms/form-picker';
import { FormResults } from './form-results';
import { MarkNotice, TroubleNotice } from './mark-notice';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    minHeight: 0,
  },
  picker: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0` },
  notices: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    '&:empty': { display: 'none' },
  },
});

interface Props {
  readonly outcome: Extract<Outcome, { readonly kind: 'checked' }>;
}

/** What a check found, form by form. Loaded after the first paint. */
export default function ResultsView({ outcome }: Props) {
  const styles = useStyles();
  const { forms, current, marks, trouble } = outcome;
  const checked = forms[current];
  if (!checked) return null;
  const notices = (
    <div className={styles.notices}>
      {trouble !== null && <TroubleNotice trouble={trouble} />}
      <MarkNotice marks={marks} />
    </div>
  );
  return (
    <div className={styles.root}>
      {forms.length > 1 && (
        <div className={styles.picker}>
          <FormPicker forms={forms} current={current} />
        </div>
      )}
      <div className={styles.notices}>
        <LiveNotice />
      </div>
      <LiveAnnouncer outcome={outcome} />
      <FormResults key={current} checked={checked} notices={notices} />
    </div>
  );
}
