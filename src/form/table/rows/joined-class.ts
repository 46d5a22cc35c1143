import type { Vocabulary } from '../../text/vocabulary';

/** The classes of both levels, as one cell names them. */
export interface JoinedClass {
  readonly level1: string;
  readonly level2: string;
  /** What parts them. */
  readonly between: string;
}

/** 产出指标-数量指标, 产出/数量 */
const BETWEEN = /[-—–－·/\\>→|:：\n]+/u;

/** Both classes of a cell that holds them one behind the other; null for any other words. */
export function joinedClass(words: string, vocabulary: Vocabulary): JoinedClass | null {
  const [upper = '', lower = '', ...others] = words.split(BETWEEN).map((part) => part.trim());
  if (lower === '' || others.length > 0) return null;
  const first = vocabulary.level1(upper);
  const second = vocabulary.level2(lower);
  const [between = ''] = BETWEEN.exec(words) ?? [];
  // 成本指标 over 数量指标 names two of the second level.
  const isBeside = vocabulary.level2(upper) !== null && first?.name !== second?.level1;
  return first && second && !isBeside ? { level1: first.name, level2: second.name, between } : null;
}
