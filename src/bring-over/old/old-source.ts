import type { Entry, Field, Form } from '../../form/form';
import type { FieldKey } from '../../form/keys';
import { isBlankEntry } from '../../form/outline/grid';
import type { Project } from '../../form/table/projects';
import { printCell } from '../../snapshot/address';

/** What can be brought over: a form, or one of the projects that it lists. */
export interface OldSource {
  readonly form: Form;
  /** Null for the form as a whole. */
  readonly project: Project | null;
}

/** All that the forms offer, each form ahead of its projects. */
export function oldSources(forms: readonly Form[]): readonly OldSource[] {
  return forms.flatMap((form) => [
    { form, project: null },
    ...form.projects.map((project) => ({ form, project })),
  ]);
}

/** What of the same workbook stays behind: forms, and of the form itself the projects. */
export function otherSources(
  { form, project }: OldSource,
  all: readonly OldSource[],
): readonly OldSource[] {
  return all.filter((other) =>
    other.form === form
      ? project !== null && other.project !== null && other.project !== project
      : other.project === null,
  );
}

/** Tells the sources of one workbook apart, however often it is read. */
export function keyOfSource({ form, project }: OldSource): string {
  return [form.title, ...(project ? [project.name] : [])]
    .map(printCell)
    .concat(form.sheet)
    .join(' ');
}

/** The form as if it spoke of this project alone; the others' cells stay among its cells. */
export function formOfSource({ form, project }: OldSource): Form {
  if (!project) return form;
  const { top, bottom } = project;
  const isOwn = ({ row }: { readonly row: number }) => top <= row && row <= bottom;
  return {
    ...form,
    fields: new Map([...form.fields, ...fieldsOf(project)]),
    projects: [project],
    indicators: form.indicators.filter(isOwn),
    longTerm: form.longTerm.filter(isOwn),
  };
}

function fieldsOf({ name, goal, agency, amount }: Project): readonly [FieldKey, Field][] {
  const field = (key: FieldKey, entry: Entry | null): [FieldKey, Field][] =>
    entry === null || isBlankEntry(entry)
      ? []
      : [[key, { key, entry, label: null, foundBy: 'label' }]];
  return [
    ...field('项目名称', name),
    ...field('总体绩效目标', goal),
    ...field('实施单位', agency),
    ...field('资金总额', amount),
  ];
}
