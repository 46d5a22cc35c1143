import { TARGET_WORDS } from './words';

const GRADES = new Set(TARGET_WORDS.grades);
const SEPARATORS = /[/、,;|\s]+|或/u;
/** What introduces a scale, and what counts its steps behind it. */
const FRAME = /^(?:定性|分为|分)[:,]?|[二三四五2-5](?:个)?(?:档|等级|等次|级|等)$/gu;
/** 无变化, 未见效: the lowest step, in words of its own. */
const NOTHING = /^(?:无|未|没有)\p{L}/u;
const DEGREE =
  /^(?:非常|比较|较为|基本|十分|部分|(?:显著|明显|大幅|有所|略有|没有)(?=\p{L})|[很较不未])/u;
/** Written without separators: 优良中差, 高中低. */
const RUN_TOGETHER = /^(?:优良中低?差|高中低|好中差)$/u;

/**
 * Whether a folded text is a scale such as 优/良/中/差 or 明显/较明显/不明显: nothing but two grades or more,
 * of those that are known, or of one word in several degrees.
 */
export function isGradeScale(text: string): boolean {
  const plain = text.replace(/[。()\s]+$|^[(\s]+/gu, '').replace(FRAME, '');
  if (RUN_TOGETHER.test(plain)) return true;
  const steps = plain
    .replace(/[。()]/gu, '')
    .split(SEPARATORS)
    .filter(Boolean);
  const others = steps.filter((step) => !GRADES.has(step));
  const inDegrees = others.filter((step) => !NOTHING.test(step));
  const stems = new Set(inDegrees.map((step) => step.replace(DEGREE, '')));
  const oneWord = others.length === 0 || (inDegrees.length >= 2 && stems.size === 1);
  return steps.length >= 2 && new Set(steps).size === steps.length && oneWord;
}
