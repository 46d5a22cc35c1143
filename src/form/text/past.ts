const PAST = /实际|完成|前年|上年|去年|往年|历史|现状|基期|基数|基线/u;
const TO_COME = /预期|计划|目标|预计/u;

/** Whether a heading speaks of what was rather than of what is expected: 2025年实际, 上年. */
export function namesPast(words: string): boolean {
  return PAST.test(words) && !TO_COME.test(words);
}
