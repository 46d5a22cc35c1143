import type { Form, TemplateName } from '../form/form';
import { readForms } from '../form/read-forms';
import type { ReversibleEdit } from '../plan/edit';
import { makePlan } from '../plan/make-plan';
import { printFixedArea, quoteSheet } from '../snapshot/address';
import type { Area } from '../snapshot/area';
import type { Snapshot } from '../snapshot/snapshot';
import type { Binding, NameKey, NameState, ProposedName } from './binding';
import { isForeign } from './foreign-name';
import { namePlaces } from './name-places';
import { witnesses } from './witnesses';

/**
 * What it takes to give a form the defined names of its fields and tables: those that are missing are added, those
 * that lead nowhere or astray repaired, sound ones left. New names belong to the workbook where it holds this one
 * form, otherwise to the form's sheet; repaired ones keep their owner, and stay hidden where they were.
 * @param form one of the forms of the snapshot
 * @param replaced keys of conflicting names that the user agreed to give up
 * @param forms all forms of the snapshot, where the caller has read them already
 */
export function planBinding(
  form: Form,
  snapshot: Snapshot,
  replaced: ReadonlySet<NameKey> = new Set(),
  forms: readonly Form[] = readForms(snapshot),
): Binding {
  const { sheet } = form;
  const onSheet = forms.filter((other) => other.sheet === sheet).length;
  if (onSheet > 1) {
    return { kind: 'refusal', reason: 'several-forms-on-sheet', sheet, forms: onSheet };
  }
  const scope = forms.length > 1 ? sheet : null;
  const places = namePlaces(form, snapshot);
  const placed = [...places].map(([key, area]) =>
    propose(key, area, scope, form, snapshot, replaced),
  );
  const homeless = form.names
    .filter(({ key, state }) => state !== 'sound' && !places.has(key))
    .map((name) => withoutField(name, snapshot));
  const names = [...placed, ...homeless];
  const edits = names.flatMap((name) => editOf(name, sheet));
  const title = { key: 'bind-names', data: { sheet, count: String(edits.length) } } as const;
  const beside = witnesses(sheet, [...places.values()], snapshot);
  const plan = edits.length === 0 ? null : makePlan(title, edits, snapshot, beside);
  return { kind: 'proposal', sheet, names, plan };
}

function propose(
  key: NameKey,
  area: Area,
  scope: string | null,
  form: Form,
  snapshot: Snapshot,
  replaced: ReadonlySet<NameKey>,
): ProposedName {
  const known = form.names.find((name) => name.key === key);
  const found = known && findName(snapshot, known);
  if (!known || !found) return { key, scope, state: 'new', area, formula: null };
  const foreign = isForeign(found, form, snapshot) && !replaced.has(key);
  const astray: NameState = foreign ? 'conflict' : 'repaired';
  const state = known.state === 'sound' ? 'kept' : astray;
  return { key, scope: known.scope, state, area, formula: found.formula };
}

function withoutField({ key, scope }: TemplateName, snapshot: Snapshot): ProposedName {
  const formula = findName(snapshot, { key, scope })?.formula ?? null;
  return { key, scope, state: 'without-field', area: null, formula };
}

function findName(snapshot: Snapshot, { key, scope }: Pick<TemplateName, 'key' | 'scope'>) {
  return snapshot.names.find((name) => name.name === key && name.scope === scope);
}

function editOf(
  { key, scope, state, area, formula }: ProposedName,
  sheet: string,
): readonly ReversibleEdit[] {
  if (!area || (state !== 'new' && state !== 'repaired')) return [];
  const after = `=${quoteSheet(sheet)}!${printFixedArea(area)}`;
  return [{ kind: 'set-name', name: key, scope, before: formula, after }];
}
