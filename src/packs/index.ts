import generalDepartment from './general-department.json';
import generalProject from './general-project.json';
import guangzhouDepartment from './guangzhou-department.json';
import { layoutSchema, vocabularySchema, type Layout, type VocabularyData } from './schema';
import vocabulary from './vocabulary.json';

export type { IndicatorRole, Layout, TaskRole, VocabularyData } from './schema';

/** Most particular first: of two that fit equally well the first is taken. */
export const LAYOUTS: readonly Layout[] = [
  guangzhouDepartment,
  generalDepartment,
  generalProject,
].map((data) => layoutSchema.parse(data));

export const VOCABULARY: VocabularyData = vocabularySchema.parse(vocabulary);

/** The layout that a form was read with; undefined for an id of no pack. */
export function layoutById(id: string): Layout | undefined {
  return LAYOUTS.find((layout) => layout.id === id);
}
