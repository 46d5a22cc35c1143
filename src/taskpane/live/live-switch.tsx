import { useSession, useSessionState } from '../pane-context';
import { useWords } from '../use-words';
import { SettingSwitch } from '../header/setting-switch';

/** Whether the list follows the workbook. */
export function LiveSwitch() {
  const session = useSession();
  const { live } = useSessionState();
  const words = useWords('live');
  return (
    <SettingSwitch
      label={words.option}
      hint={words.hint}
      isOn={live.kind !== 'off'}
      onChange={(isOn) => {
        session.preferLive(isOn);
      }}
    />
  );
}
