import {
  Menu,
  MenuItemCheckbox,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
} from '@fluentui/react-components';
import { useSession, useSessionState, useTexts } from './pane-context';
import { SettingsButton } from './settings-button';

const LIST_ONLY = 'list-only';

const useStyles = makeStyles({
  popover: { maxWidth: '280px' },
});

/** What the user may choose about how a check behaves. */
export default function SettingsMenu() {
  const styles = useStyles();
  const session = useSession();
  const { markPreference } = useSessionState();
  const { commands } = useTexts().pane;
  return (
    <Menu
      hasCheckmarks
      checkedValues={{ marks: markPreference === LIST_ONLY ? [LIST_ONLY] : [] }}
      onCheckedValueChange={(_event, { checkedItems }) => {
        session.preferMarks(checkedItems.includes(LIST_ONLY) ? LIST_ONLY : 'mark');
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <SettingsButton label={commands.settings} />
      </MenuTrigger>
      <MenuPopover className={styles.popover}>
        <MenuList>
          <MenuItemCheckbox name="marks" value={LIST_ONLY} subText={commands.listOnlyHint}>
            {commands.listOnly}
          </MenuItemCheckbox>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
