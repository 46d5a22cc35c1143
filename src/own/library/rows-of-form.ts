import type { Form } from '../../form/form';
import { bareName } from '../../form/judgement/indicators/bare-name';
import { libraryClass } from './own-class';
import { EMPTY_DRAFT, type EntryDraft } from './own-entry';

/** A row of a form, ready to be kept. */
export interface FormRow {
  /** From 0. */
  readonly row: number;
  readonly draft: EntryDraft;
}

/** The indicators of a form that have a name; a class that the library does not know is left open. */
export function rowsOfForm(form: Form): readonly FormRow[] {
  return form.indicators.flatMap(({ row, name, level1, level2, annual }) => {
    const said = name.text.trim();
    if (said === '') return [];
    const levels = libraryClass(level1 ?? '', level2 ?? '');
    const draft = { ...EMPTY_DRAFT, ...levels, name: bareName(said) || said, value: annual.trim() };
    return [{ row, draft }];
  });
}
