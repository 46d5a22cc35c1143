import { goalCells } from '../../form/fields/goal-lines';
import { doneIn } from '../../rules/consistency/past-tense-goal';
import { sameCell } from '../../snapshot/area';
import { UNCLEAR, writingText } from '../drafts';
import type { Fixer } from '../fix';

const DONE = /完毕$|了|^已经?/u;

/** 开展了…, 已全部完成 become 开展…, 全部完成: what is to be done, not what was. */
export const fixPastTenseGoal: Fixer = ({ cell }, { form }) => {
  const goal = goalCells(form).find((each) => sameCell(each, cell));
  if (typeof goal?.value !== 'string') return UNCLEAR;
  let text = goal.value;
  for (let done = doneIn(text, form.year); done !== null; done = doneIn(text, form.year)) {
    const planned = text.replace(done, done.replace(DONE, ''));
    if (planned === text) return UNCLEAR;
    text = planned;
  }
  return [writingText(cell, text)];
};
