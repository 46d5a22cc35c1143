import { useEffect, useState } from 'react';
import type { Form } from '../../form/form';
import { useSession, useSessionState } from '../pane-context';

/** The form that was checked, or where none was yet, the one in front; null while that is read, or where there is none. */
export function useFormInView(): Form | null {
  const session = useSession();
  const { outcome } = useSessionState();
  const checked =
    outcome.kind === 'checked' ? (outcome.forms[outcome.current]?.form ?? null) : null;
  const [read, setRead] = useState<Form | null>(null);
  const isUnread = checked === null && read === null;
  useEffect(() => {
    if (!isUnread) return;
    let isCurrent = true;
    void session
      .propose(({ current }) => current.form)
      .then((proposed) => {
        if (isCurrent && proposed.kind === 'proposed') setRead(proposed.proposal);
      });
    return () => {
      isCurrent = false;
    };
  }, [session, isUnread]);
  return checked ?? read;
}
