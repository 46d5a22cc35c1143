import type { Fixer } from '../fix';
import { insertions } from '../library/insertions';

/** Standard indicators of the class that is missing, in a row of their own. */
export const fixClassMissing: Fixer = ({ cell, data }, reading, answers) =>
  insertions({ level2: data['class'] ?? '', head: cell }, reading, answers);
