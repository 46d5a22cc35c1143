import general from './general.json';
import guangzhou from './guangzhou.json';
import {
  packSchema,
  vocabularySchema,
  type Layout,
  type Pack,
  type VocabularyData,
} from './schema';
import vocabulary from './vocabulary.json';

export type {
  FormsMeant,
  IndicatorRole,
  Layout,
  LayoutSum,
  Pack,
  TaskRole,
  VocabularyData,
} from './schema';

/** Most general first: what a later pack sets wins. */
export const PACKS: readonly Pack[] = [general, guangzhou].map((data) => packSchema.parse(data));

/**
 * Most particular first: of two layouts that fit equally well the first is taken. A later pack's layout stands in place
 * of an earlier one with the same id.
 */
export function layoutsOf(packs: readonly Pack[]): readonly Layout[] {
  const all = [...packs].reverse().flatMap(({ layouts }) => layouts);
  return all.filter(({ id }, at) => all.findIndex((other) => other.id === id) === at);
}

export const LAYOUTS: readonly Layout[] = layoutsOf(PACKS);

export const VOCABULARY: VocabularyData = vocabularySchema.parse(vocabulary);
