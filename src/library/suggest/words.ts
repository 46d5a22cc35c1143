import { keywordsOf } from '../../form/judgement/words/keywords';
import type { LibraryEntry } from '../entries';
import type { SourceText } from './form-sources';

/** What indicators are called by whatever they are about. */
const MEASURES =
  /情况|作用|标准|数量|质量|及时|按时|按期|时间|时限|成本|满意|比例|比率|占比|增长|增加|提高|下降|减少|次数|人次|人数|合格|达标|覆盖|计划|目标|效果|影响|发放|成果|群众|社会|技术|稳定|收入|市场|支出/gu;

/** Pairs of neighbouring characters that say what an indicator is about, those of how it is measured left out. */
export function subjectOf(name: string): ReadonlySet<string> {
  return keywordsOf(name.replace(MEASURES, ' '));
}

const SUBJECTS = new WeakMap<LibraryEntry, readonly ReadonlySet<string>[]>();

/** The same of the name and the synonyms of an entry, worked out once. */
export function subjectsOf(entry: LibraryEntry): readonly ReadonlySet<string>[] {
  const known = SUBJECTS.get(entry) ?? [entry.name, ...entry.synonyms].map(subjectOf);
  SUBJECTS.set(entry, known);
  return known;
}

/** How much each pair of characters counts that the form has: where it stands, and said often it counts more. */
export function weightsOf(sources: readonly SourceText[]): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const { text, weight } of sources) {
    for (const word of keywordsOf(text)) {
      const stressed = weight * (1 + Math.log(text.split(word).length - 1));
      weights.set(word, Math.max(weights.get(word) ?? 0, stressed));
    }
  }
  return weights;
}

/** A word that few entries have says more than one that many have; from 0 for a word of all of them to 1. */
export function rarityOf(texts: readonly (readonly string[])[]): (word: string) => number {
  const counts = new Map<string, number>();
  for (const word of texts.flat()) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (word) => 1 - Math.log(counts.get(word) ?? 1) / Math.log(texts.length + 1);
}
