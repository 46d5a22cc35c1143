import { useEffect, useRef, type ReactNode } from 'react';
import { workbenchTexts } from '../../texts/zh-CN/workbench';
import { lendFontToPane } from '../fonts';

interface PaneFrameProps {
  /** A closed pane keeps running, as the shared runtime does in Excel. */
  readonly shown: boolean;
  /** Sets up a frame that is not in the page yet; returns what ends the connection. */
  readonly connect: (frame: HTMLIFrameElement) => () => void;
  readonly onClose: () => void;
}

/** The add-in's own page beside the grid, as wide as Excel's task pane. */
export function PaneFrame({ shown, connect, onClose }: PaneFrameProps): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const frame = document.createElement('iframe');
    frame.title = workbenchTexts.pane;
    frame.addEventListener('load', () => {
      const pane = frame.contentDocument?.defaultView;
      if (pane) lendFontToPane(pane);
    });
    const disconnect = connect(frame);
    place.current?.append(frame);
    return () => {
      disconnect();
      frame.remove();
    };
  }, [connect]);
  return (
    <aside className={shown ? 'pane' : 'pane closed'} aria-label={workbenchTexts.pane}>
      <header>
        {workbenchTexts.addin}
        <button aria-label={workbenchTexts.closePane} onClick={onClose}>
          ×
        </button>
      </header>
      <div className="frame" ref={place} />
    </aside>
  );
}
