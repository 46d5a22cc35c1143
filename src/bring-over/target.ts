import type { Form } from '../form/form';
import type { Project } from '../form/table/projects';
import { foldText } from '../form/text/label';
import type { Snapshot } from '../snapshot/snapshot';

/** The new form and the workbook that it stands in, as they are now. */
export interface BringOverTarget {
  readonly form: Form;
  readonly snapshot: Snapshot;
}

/** The project of a list of several that the old form is about, by its name; null where none is. */
export function sameProject(source: Form, { projects }: Form): Project | null {
  const old = source.fields.get('项目名称')?.entry.text ?? '';
  return projects.find(({ name }) => foldText(name.text) === foldText(old)) ?? null;
}
