import type { Fixer } from '../fix';
import { insertions } from '../library/insertions';

/** Standard indicators of the class, in the printed row that stands empty. */
export const fixEmptyClassRow: Fixer = ({ cell, detail }, reading, answers) =>
  insertions({ level2: detail, head: cell }, reading, answers);
