import { useState } from 'react';
import type { SlotValues } from '../../library/fill-pattern';
import type { Finding } from '../../rules/finding';
import type { Proposed } from '../../session/propose';
import { printCell } from '../../snapshot/address';
import { useSession } from '../pane-context';
import { useFixSteps } from './fix-steps';
import { proposeFix, type FixProposal } from './propose-fix';
import { useApplyFix } from './use-apply-fix';
import { useProposal } from './use-proposal';

export type FixStage = { readonly kind: 'reading' } | Proposed<FixProposal>;

export interface FixOffer {
  readonly stage: FixStage;
  /** Carries out a standard indicator whose blanks the user has filled. */
  readonly answer: (id: string, values: SlotValues) => Promise<void>;
}

/** The ways to put a problem right, as the workbook is when the panel opens. */
export function useFix(finding: Finding): FixOffer {
  const session = useSession();
  const steps = useFixSteps();
  const apply = useApplyFix();
  const [answered, setAnswered] = useState<Proposed<FixProposal> | null>(null);
  const offered = useProposal(
    (reading, course) => proposeFix(reading, course, finding),
    (proposed) => {
      if (isStale(proposed)) steps.stale(printCell(finding.cell));
    },
  );

  return {
    stage: answered ?? offered ?? { kind: 'reading' },
    async answer(id, values) {
      const proposed = await session.propose((reading, course) =>
        proposeFix(reading, course, finding, { [id]: values }),
      );
      const choice =
        proposed.kind === 'proposed' && proposed.proposal.kind === 'choices'
          ? proposed.proposal.choices.find((each) => each.id === id)
          : undefined;
      if (choice?.kind === 'ready') await apply(choice.plan);
      else if (isStale(proposed)) steps.stale(printCell(finding.cell));
      else if (!choice) setAnswered(proposed);
    },
  };
}

function isStale(proposed: Proposed<FixProposal>): boolean {
  return (
    proposed.kind === 'proposed' &&
    proposed.proposal.kind === 'refused' &&
    proposed.proposal.reason === 'changed'
  );
}
