import { withDismissals, withoutDismissals, type Dismissal } from '../../dismissals/dismissal';
import { dismiss } from '../../dismissals/dismiss';
import type { Form } from '../../form/form';
import type { Finding } from '../../rules/finding';
import { useSession } from '../pane-context';

export interface Explain {
  /** Keeps the reason in the workbook; the check that follows no longer lists the findings. */
  readonly explain: (form: Form, findings: readonly Finding[], reason: string) => Promise<void>;
  readonly revoke: (dismissals: readonly Dismissal[]) => Promise<void>;
}

/** What the user says about findings: each a write that can be undone. */
export function useExplain(): Explain {
  const session = useSession();
  return {
    explain(form, findings, reason) {
      const added = findings.map((finding) => dismiss(form, finding, reason));
      return session.changeKept({
        title: { key: 'explain', data: { count: String(added.length) } },
        change: (kept) => withDismissals(kept, added),
      });
    },
    revoke(dismissals) {
      return session.changeKept({
        title: { key: 'revoke-explanation', data: { count: String(dismissals.length) } },
        change: (kept) => withoutDismissals(kept, dismissals),
      });
    },
  };
}
