import { useState } from 'react';
import { loadFixPanel } from './load-fix-panel';
import type * as Panels from './panels';

export type PanelStage =
  | { readonly kind: 'closed' }
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'open'; readonly panels: typeof Panels };

export interface PanelSteps {
  readonly stage: PanelStage;
  readonly open: () => Promise<void>;
  readonly close: () => void;
}

const CLOSED: PanelStage = { kind: 'closed' };

/** From the press of a button to the panel that it opens, whose code is fetched first. */
export function usePanels(): PanelSteps {
  const [stage, setStage] = useState(CLOSED);
  return {
    stage,
    async open() {
      setStage({ kind: 'loading' });
      setStage(
        await loadFixPanel().then(
          (panels) => ({ kind: 'open', panels }) as const,
          () => ({ kind: 'failed' }) as const,
        ),
      );
    },
    close() {
      setStage(CLOSED);
    },
  };
}
