import { sameCell } from '../../snapshot/area';
import { UNCLEAR } from '../drafts';
import type { Fixer } from '../fix';
import { insertionsForTask } from '../library/insertions';

/** Standard indicators that speak of the task, its own numbers in their blanks. */
export const fixTaskWithoutIndicator: Fixer = ({ cell }, reading, answers) => {
  const task = reading.form.tasks.find(({ name }) => sameCell(name, cell));
  return task ? insertionsForTask(task, reading, answers) : UNCLEAR;
};
