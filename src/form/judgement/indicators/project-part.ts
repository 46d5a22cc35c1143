import type { Entry, Form, Indicator } from '../../form';
import type { Project } from '../../table/projects';

/** What is judged together: the indicators of one project, or of the whole form. */
export interface ProjectPart {
  /** Where something is reported that is missing from all of it: the project's name, or the form's title. */
  readonly head: Entry;
  readonly indicators: readonly Indicator[];
}

/** The project that a row belongs to; null where the form is about a single one. */
export function projectAt({ projects }: Form, row: number): Project | null {
  return projects.find(({ top, bottom }) => top <= row && row <= bottom) ?? null;
}

/** The parts of a form: its projects, or itself. */
export function partsOf(form: Form): readonly ProjectPart[] {
  if (form.projects.length === 0) return [{ head: form.title, indicators: form.indicators }];
  return form.projects.map(({ name, top, bottom }) => ({
    head: name,
    indicators: form.indicators.filter(({ row }) => top <= row && row <= bottom),
  }));
}
