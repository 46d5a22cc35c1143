import type { ReversibleEdit } from '../../src/plan/edit';
import { readNameTarget } from '../../src/snapshot/name-target';
import type { NameSnapshot, Snapshot } from '../../src/snapshot/snapshot';

/** The snapshot after the plan's names have been set: those that were there keep their visibility. */
export function withNamesSet(
  snapshot: Snapshot,
  plan: { readonly edits: readonly ReversibleEdit[] } | null,
): Snapshot {
  const names = (plan?.edits ?? []).reduce(setName, snapshot.names);
  return { ...snapshot, names };
}

function setName(names: readonly NameSnapshot[], edit: ReversibleEdit): readonly NameSnapshot[] {
  if (edit.kind !== 'set-name') throw new Error(`${edit.kind} is no edit of a name`);
  const { name, scope, before, after } = edit;
  const old = names.find((known) => known.name === name && known.scope === scope);
  if ((old?.formula ?? null) !== before) throw new Error(`${name} is not ${String(before)}`);
  const others = names.filter((known) => known !== old);
  if (after === null) return others;
  const target = readNameTarget(after);
  return [...others, { name, scope, visible: old?.visible ?? true, formula: after, target }];
}
