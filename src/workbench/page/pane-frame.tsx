import type { ReactNode } from 'react';
import { workbenchTexts } from '../../texts/zh-CN/workbench';
import { lendFontToPane } from '../fonts';

interface PaneFrameProps {
  /** A closed pane keeps running, as the shared runtime does in Excel. */
  readonly shown: boolean;
  /** Loads the add-in into the frame. */
  readonly connect: (frame: HTMLIFrameElement) => (() => void) | undefined;
  readonly onClose: () => void;
}

/** The add-in's own page beside the grid, as wide as Excel's task pane. */
export function PaneFrame({ shown, connect, onClose }: PaneFrameProps): ReactNode {
  return (
    <aside className={shown ? 'pane' : 'pane closed'} aria-label={workbenchTexts.pane}>
      <header>
        {workbenchTexts.addin}
        <button aria-label={workbenchTexts.closePane} onClick={onClose}>
          ×
        </button>
      </header>
      <iframe
        title={workbenchTexts.pane}
        ref={connect}
        onLoad={({ currentTarget }) => {
          const pane = currentTarget.contentDocument?.defaultView;
          if (pane) lendFontToPane(pane);
        }}
      />
    </aside>
  );
}
