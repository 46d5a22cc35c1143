import { useEffect, useState } from 'react';
import { RULES_KEY } from '../../session/rules-setting';
import type { RuleChoices } from '../../settings/rule-choices';
import { useSession, useSessionState } from '../pane-context';
import { loadRuleChoices } from './load-rule-choices';

export type ChoicesRead =
  | { readonly kind: 'reading' | 'failed' }
  | { readonly kind: 'read'; readonly choices: readonly RuleChoices[] };

/** The rules as the workbook has them set; read again after everything that was written, undone or done again. */
export function useRuleChoices(): ChoicesRead {
  const session = useSession();
  const { change } = useSessionState();
  const [state, setState] = useState<ChoicesRead>({ kind: 'reading' });
  useEffect(() => {
    let isWanted = true;
    const show = (read: ChoicesRead) => {
      if (isWanted) setState(read);
    };
    Promise.all([loadRuleChoices(), session.readSetting(RULES_KEY)]).then(
      ([{ ruleChoices }, read]) => {
        show(read.kind === 'failed' ? read : { kind: 'read', choices: ruleChoices(read.text) });
      },
      () => {
        show({ kind: 'failed' });
      },
    );
    return () => {
      isWanted = false;
    };
  }, [session, change]);
  return state;
}
