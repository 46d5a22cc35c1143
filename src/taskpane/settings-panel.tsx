import { Switch, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { useSession, useSessionState, useTexts } from './pane-context';

const useStyles = makeStyles({
  root: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}` },
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
      <Switch
        label={settings.listOnly}
        aria-describedby={hint}
        checked={markPreference === 'list-only'}
        onChange={(_event, { checked }) => {
          session.preferMarks(checked ? 'list-only' : 'mark');
        }}
      />
      <p id={hint} className={styles.hint}>
        {settings.listOnlyHint}
      </p>
    </div>
  );
}
