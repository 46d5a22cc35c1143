import type { Form } from '../form/form';
import type { FieldKey } from '../form/keys';
import type { FormsMeant, Layout, Pack } from '../packs';
import { rulesAsSet, type RulesAsSet } from '../rules/check-form';
import { mergeSettings, type RuleSettings } from '../rules/settings';
import { readSettings } from './read-settings';

/** Where a form says whose it is. */
const NAMED_IN: readonly FieldKey[] = ['部门名称', '实施单位'];

/**
 * The rules as the packs want them for each form, the later packs before the earlier, and what is wished before all
 * packs. Forms of one kind get the same ones, which are worked out once.
 */
export function rulesOfForms(
  packs: readonly Pack[],
  ...wished: readonly RuleSettings[]
): (form: Form) => RulesAsSet {
  const entries = packs.flatMap(({ layouts, rules }) => [...layouts.flatMap(requiredIn), ...rules]);
  const known = new Map<string, RulesAsSet>();
  return (form) => {
    const meant = entries.filter((entry) => isMeant(form, entry));
    const key = meant.map((entry) => entries.indexOf(entry)).join();
    const set = known.get(key) ?? rulesAsSet(mergeSettings(...meant.map(settingsIn), ...wished));
    known.set(key, set);
    return set;
  };
}

/** What a layout says of its fields goes ahead of what its pack sets of the rule. */
function requiredIn({ id, required }: Layout): Pack['rules'] {
  return required
    ? [{ layouts: [id], settings: { 'required-blank': { options: { fields: required } } } }]
    : [];
}

function settingsIn({ settings }: Pack['rules'][number]): RuleSettings {
  return readSettings(settings);
}

function isMeant(form: Form, { forms, layouts, regions }: FormsMeant): boolean {
  return (
    (forms?.includes(form.kind) ?? true) &&
    (layouts?.includes(form.layout) ?? true) &&
    (regions?.some((region) => isOf(form, region)) ?? true)
  );
}

/** Whether the form names the region in its title or as a part of who filed it. */
function isOf(form: Form, region: string): boolean {
  const named = NAMED_IN.map((key) => form.fields.get(key)?.entry.text ?? '');
  return [form.title.text, ...named].some((text) => text.includes(region));
}
