import { oldSources, type OldSource } from '../../bring-over/old/old-source';
import type { Form } from '../../form/form';
import { foldText } from '../../form/text/label';

/** What the words behind `--form` mean among the forms of a file. */
export type SourceChoice =
  | { readonly kind: 'chosen'; readonly source: OldSource }
  /** Nothing was said and there are several; nothing, or more than one, is called so. */
  | { readonly kind: 'open' | 'unknown' | 'several' };

/**
 * Which form, or which of its projects, is meant.
 * @param wanted its number among `oldSources`, from 1, or a part of its name; null where nothing was said
 */
export function chooseSource(forms: readonly Form[], wanted: string | null): SourceChoice {
  const sources = oldSources(forms);
  const [only, another] = sources;
  if (wanted === null) {
    return only && !another ? { kind: 'chosen', source: only } : { kind: 'open' };
  }
  const numbered = /^\d+$/u.test(wanted) ? sources[Number(wanted) - 1] : undefined;
  if (numbered) return { kind: 'chosen', source: numbered };
  const [named, second] = sources.filter((source) => isCalled(source, foldText(wanted)));
  if (!named) return { kind: 'unknown' };
  return second ? { kind: 'several' } : { kind: 'chosen', source: named };
}

/** A project by its own name, a form by its title or its sheet. */
function isCalled({ form, project }: OldSource, wanted: string): boolean {
  const names = project ? [project.name.text] : [form.title.text, form.sheet];
  return names.some((name) => foldText(name).includes(wanted));
}
