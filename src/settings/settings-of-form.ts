import type { Form } from '../form/form';
import type { FieldKey } from '../form/keys';
import type { FormsMeant, Pack } from '../packs';
import { mergeSettings, type RuleSettings } from '../rules/settings';
import { readSettings } from './read-settings';

/** Where a form says whose it is. */
const NAMED_IN: readonly FieldKey[] = ['部门名称', '实施单位'];

/** What the packs set for the rules of a form; the later ones win. */
export function settingsOfForm(form: Form, packs: readonly Pack[]): RuleSettings {
  const meant = packs.flatMap(({ rules }) => rules).filter((entry) => isMeant(form, entry));
  return mergeSettings(...meant.map(({ settings }) => readSettings(settings)));
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
