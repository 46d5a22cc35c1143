import { wordsOf } from '../grid';
import type { Entry } from '../form';
import type { Vocabulary } from '../vocabulary';
import type { RowClass } from './classes';

const INDENT = /^[\s\u3000]*/u;

/** The class that a row of its own in an outline begins; null for a row of an indicator. */
export function outlineClass(
  entry: Entry,
  before: RowClass,
  level1Entry: Entry | null,
  vocabulary: Vocabulary,
): RowClass | null {
  const words = wordsOf(entry);
  const first = vocabulary.level1(words);
  const second = vocabulary.level2(words);
  // 成本指标 names a class of either level: further in than the first level it is one of the second.
  const deeper = level1Entry !== null && indentOf(entry) > indentOf(level1Entry);
  if (first && !(second && deeper && first.name !== '满意度指标')) {
    return { level1: first.name, level2: null, level2Entry: null };
  }
  if (!second) return null;
  return {
    level1: second.level1 ?? before.level1,
    level2: second.name,
    level2Entry: entry,
  };
}

function indentOf(entry: Entry): number {
  return INDENT.exec(wordsOf(entry))?.[0].length ?? 0;
}
