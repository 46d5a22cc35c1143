import type { Plan } from '../../plan/plan';
import { useSession } from '../pane-context';
import { useFixSteps } from './fix-steps';

/** Writes a plan; once it is written the focus goes on to the next problem. */
export function useApplyFix(): (plan: Plan) => Promise<void> {
  const session = useSession();
  const { done } = useFixSteps();
  return async (plan) => {
    await session.apply(plan);
    if (session.getState().change.kind === 'applied') done();
  };
}
