import type { Fixer } from '../fix';
import { insertions } from '../library/insertions';

/** Standard indicators of the class that is missing, in a row of their own. */
export const fixClassMissing: Fixer = ({ cell, detail }, reading, answers) =>
  insertions({ level2: detail, head: cell }, reading, answers);
