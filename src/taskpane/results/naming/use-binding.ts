import { useState } from 'react';
import type { Binding, NameKey } from '../../../bind/binding';
import type { Form } from '../../../form/form';
import type { Proposed } from '../../../session/propose';
import { useSession } from '../../pane-context';
import { loadBinding } from './load-binding';

export type BindingStage =
  | { readonly kind: 'offered' }
  | { readonly kind: 'reading' }
  | (Proposed<Binding> & { readonly replaced: ReadonlySet<NameKey> });

export interface BindingSteps {
  readonly stage: BindingStage;
  /** @param replaced conflicting names that the user gives up */
  readonly propose: (replaced: ReadonlySet<NameKey>) => Promise<void>;
  readonly cancel: () => void;
}

const OFFERED: BindingStage = { kind: 'offered' };

/** From the offer to name a form's fields to what would be named. A form that was checked anew begins again. */
export function useBinding(form: Form): BindingSteps {
  const session = useSession();
  const [{ of, stage }, setStage] = useState({ of: form, stage: OFFERED });

  return {
    stage: of === form ? stage : OFFERED,
    async propose(replaced) {
      setStage({ of: form, stage: { kind: 'reading' } });
      const proposed = await loadBinding().then(
        ({ planBinding }) =>
          session.propose(({ snapshot, forms, current }) =>
            planBinding(
              current.form,
              snapshot,
              replaced,
              forms.map((checked) => checked.form),
            ),
          ),
        () => ({ kind: 'failed', failure: 'unknown' }) as const,
      );
      setStage({ of: form, stage: { ...proposed, replaced } });
    },
    cancel() {
      setStage({ of: form, stage: OFFERED });
    },
  };
}
