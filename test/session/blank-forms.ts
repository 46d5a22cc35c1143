import { planForm } from '../../src/commands/plan-form';
import type { SessionParts } from '../../src/session/session';

/** Blank forms for sessions without Excel: they can be planned, and opening one elsewhere is nothing. */
export const blankForms: Pick<SessionParts, 'planForm' | 'openForm'> = {
  planForm,
  openForm: () => Promise.resolve(),
};
