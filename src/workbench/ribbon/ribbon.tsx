import type { ReactNode } from 'react';
import type { RibbonButton, RibbonGroup } from './read-manifest';

interface RibbonProps {
  readonly groups: readonly RibbonGroup[];
  readonly enabled: boolean;
  readonly onPress: (button: RibbonButton) => void;
}

/** The add-in's buttons as Excel's ribbon shows them. */
export function Ribbon({ groups, enabled, onPress }: RibbonProps): ReactNode {
  return groups.map((group) => (
    <div key={group.label} role="toolbar" aria-label={group.label} className="ribbon">
      {group.buttons.map((button) => (
        <button
          key={button.id}
          disabled={!enabled}
          title={`${button.tipTitle}\n${button.tip}`}
          onClick={() => {
            onPress(button);
          }}
        >
          {button.icon !== null && <img src={button.icon} alt="" width="32" height="32" />}
          {button.label}
        </button>
      ))}
      <span className="group">{group.label}</span>
    </div>
  ));
}
