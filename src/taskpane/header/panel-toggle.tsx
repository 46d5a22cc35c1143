import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({ button: { minWidth: '32px', paddingInline: 0 } });

interface Props {
  readonly label: string;
  readonly icon: ReactElement;
  readonly isOpen: boolean;
  /** Id of what it opens; only there while it is open. */
  readonly panelId: string;
  readonly onToggle: () => void;
}

/** A button that opens and closes a panel below the head of the pane. */
export function PanelToggle({ label, icon, isOpen, panelId, onToggle }: Props) {
  return (
    <Button
      appearance="subtle"
      className={useStyles().button}
      icon={icon}
      aria-label={label}
      title={label}
      aria-expanded={isOpen}
      aria-controls={isOpen ? panelId : undefined}
      onClick={onToggle}
    />
  );
}
