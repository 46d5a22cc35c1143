import { makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, useId } from 'react';
import { useSession, useSessionState, useTexts } from './pane-context';
import { RuleListToggle } from './rule-settings/rule-list-toggle';

const useStyles = makeStyles({
  root: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}` },
  choice: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalS,
  },
  box: { width: '16px', height: '16px', margin: 0, accentColor: tokens.colorBrandBackground },
  hint: {
    margin: 0,
    paddingInline: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

/** What the user may choose about how a check behaves; opens below the commands. */
export default function SettingsPanel() {
  const styles = useStyles();
  const hint = useId();
  const session = useSession();
  const { markPreference } = useSessionState();
  const { settings } = useTexts().pane;
  return (
    <div className={styles.root}>
      <label className={styles.choice}>
        <input
          type="checkbox"
          className={styles.box}
          aria-describedby={hint}
          checked={markPreference === 'list-only'}
          onChange={({ target }) => {
            session.preferMarks(target.checked ? 'list-only' : 'mark');
          }}
        />
        {settings.listOnly}
      </label>
      <p id={hint} className={styles.hint}>
        {settings.listOnlyHint}
      </p>
      <Suspense fallback={null}>
        <RuleListToggle />
      </Suspense>
    </div>
  );
}
