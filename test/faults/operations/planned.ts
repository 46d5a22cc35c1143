import type { Plan } from '../../../src/plan/plan';
import type { FormReading } from '../../../src/session/propose';
import type { Session } from '../../../src/session/state';
import { toldBy, type Told } from '../told';

/** Works out a plan for the workbook as it is now and writes it, as the pane does. */
export async function planned(
  session: Session,
  planner: (reading: FormReading) => Plan | Told,
): Promise<Told> {
  const proposed = await session.propose(planner);
  if (proposed.kind === 'failed') return proposed.failure;
  if (proposed.kind === 'no-form') return 'no-form';
  const { proposal } = proposed;
  if (proposal === null || typeof proposal === 'string') return proposal;
  await session.apply(proposal);
  return toldBy(session.getState());
}
