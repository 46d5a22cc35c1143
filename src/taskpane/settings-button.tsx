import { Button, type ButtonProps } from '@fluentui/react-components';
import { Settings20Regular } from '@fluentui/react-icons';

type Props = ButtonProps & { readonly label: string };

/** The gear: as the menu's trigger, and in its place until the menu has loaded. */
export function SettingsButton({ label, ...button }: Props) {
  return (
    <Button
      {...button}
      appearance="subtle"
      icon={<Settings20Regular />}
      aria-label={label}
      title={label}
    />
  );
}
