import { planBinding } from '../bind/plan-binding';
import type { Drafts, FixReading } from './fix';

/** The name of one field or table of the form, pointed at its cells; the other names stay as they are. */
export function binding(key: string, { form, snapshot }: FixReading): Drafts {
  const proposal = planBinding(form, snapshot);
  if (proposal.kind === 'refusal') return { refused: 'several-forms' };
  const proposed = proposal.names.find((name) => name.key === key);
  if (proposed?.state === 'conflict') return { refused: 'name-in-use' };
  const edits = (proposal.plan?.edits ?? []).filter(
    (edit) => edit.kind === 'set-name' && edit.name === key,
  );
  if (edits.length === 0) return { refused: 'no-field' };
  return [{ kind: 'edits', id: key, title: { key: 'bind', data: { name: key } }, edits }];
}
