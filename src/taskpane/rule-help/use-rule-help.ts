import { useState } from 'react';
import { useLanguage } from '../pane-context';
import { loadHelp } from './load-rule-help';

export type HelpStage =
  | { readonly kind: 'closed' | 'reading' | 'failed' }
  | ({ readonly kind: 'open' } & Awaited<ReturnType<typeof loadHelp>>);

export interface HelpSteps {
  readonly stage: HelpStage;
  readonly open: () => Promise<void>;
  readonly close: () => void;
}

/** Help from closed to open. What arrives after it was closed again opens nothing. */
export function useRuleHelp(): HelpSteps {
  const language = useLanguage();
  const [stage, setStage] = useState<HelpStage>({ kind: 'closed' });
  return {
    stage,
    async open() {
      setStage({ kind: 'reading' });
      const next = await loadHelp(language).then(
        (help): HelpStage => ({ kind: 'open', ...help }),
        (): HelpStage => ({ kind: 'failed' }),
      );
      setStage((now) => (now.kind === 'reading' ? next : now));
    },
    close() {
      setStage({ kind: 'closed' });
    },
  };
}
