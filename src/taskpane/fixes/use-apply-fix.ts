import type { Plan } from '../../plan/plan';
import { useSession, useTexts } from '../pane-context';
import { useFixSteps } from './fix-steps';

/**
 * Writes a plan; once it is written the focus goes on to the next problem. Where a cell changed after the plan was
 * made, that is said and the form checked again.
 */
export function useApplyFix(): (plan: Plan) => Promise<void> {
  const session = useSession();
  const { listSeparator } = useTexts().pane;
  const { done, stale } = useFixSteps();
  return async (plan) => {
    await session.apply(plan);
    const { change } = session.getState();
    if (change.kind === 'applied') done();
    else if (change.kind === 'failed' && change.failure === 'changed') {
      stale(change.places.map(({ place }) => place).join(listSeparator));
    }
  };
}
