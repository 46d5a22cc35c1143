import { makeStyles, tokens } from '@fluentui/react-components';
import { Suspense } from 'react';
import { LiveSwitch } from '../live/live-switch';
import { OwnPacksToggle } from '../own/own-packs-toggle';
import { useHost, useSession, useSessionState, useTexts } from '../pane-context';
import { RuleListToggle } from '../rule-settings/rule-list-toggle';
import { SettingSwitch } from './setting-switch';

const useStyles = makeStyles({
  root: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}` },
});

/** What the user may choose about how a check behaves; opens below the commands. */
export default function SettingsPanel() {
  const styles = useStyles();
  const session = useSession();
  const { markPreference } = useSessionState();
  const { settings } = useTexts().pane;
  return (
    <div className={styles.root}>
      <SettingSwitch
        label={settings.listOnly}
        hint={settings.listOnlyHint}
        isOn={markPreference === 'list-only'}
        onChange={(isOn) => {
          session.preferMarks(isOn ? 'list-only' : 'mark');
        }}
      />
      <Suspense fallback={null}>
        {useHost() === 'excel' && <LiveSwitch />}
        <RuleListToggle />
        <OwnPacksToggle />
      </Suspense>
    </div>
  );
}
