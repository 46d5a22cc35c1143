import { TARGET_WORDS } from './words';

const GRADES = new Set(TARGET_WORDS.grades);
const SEPARATORS = /[/、,;|\s]+|或/u;

/** Whether a folded text is a scale such as 优/良/中/差: two grades at least and nothing else. */
export function isGradeScale(text: string): boolean {
  const steps = text
    .replace(/[。()]/gu, '')
    .split(SEPARATORS)
    .filter(Boolean);
  return steps.length >= 2 && steps.every((step) => GRADES.has(step));
}
