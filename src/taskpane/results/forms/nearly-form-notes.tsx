import { useEffect, useState } from 'react';
import type { NearlyForm } from '../../../form/outline/nearly-forms';
import { useSessionState } from '../../pane-context';
import { useWords } from '../../use-words';
import { loadNearlyForms } from './load-nearly-forms';

/** Why a workbook without a form seems to hold one: a reason is told once, whatever the number of its sheets. */
export function NearlyFormNotes() {
  const { nearlyForms } = useWords('reading');
  const { outcome } = useSessionState();
  const snapshot = outcome.kind === 'no-form' ? outcome.snapshot : null;
  const [nearly, setNearly] = useState<readonly NearlyForm[]>([]);
  useEffect(() => {
    let isWanted = true;
    loadNearlyForms().then(
      (core) => {
        if (isWanted) setNearly(snapshot ? core.nearlyForms(snapshot) : []);
      },
      // Without its code the screen still says that there is no form.
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [snapshot]);
  const reasons = [...new Set(nearly.map(({ reason }) => reason))];
  return (
    <div role="status">
      {reasons.map((reason) => (
        <p key={reason}>{nearlyForms[reason]}</p>
      ))}
    </div>
  );
}
