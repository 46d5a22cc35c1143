import { repetitionsIn } from '../../rules/text/repeated-word';
import { sameCell } from '../../snapshot/area';
import { UNCLEAR, writingText } from '../drafts';
import type { Fixer } from '../fix';

/** 事业事业发展 becomes 事业发展: one of the two goes, however often they stand in the text. */
export const fixRepeatedWord: Fixer = ({ cell, data }, { form }) => {
  const entry = form.cells.find((each) => sameCell(each, cell));
  if (typeof entry?.value !== 'string') return UNCLEAR;
  let text = entry.value;
  for (;;) {
    const next = repetitionsIn(text).find(({ word }) => word === data['word']);
    if (!next) break;
    text = text.slice(0, next.at) + text.slice(next.at + next.word.length);
  }
  return text === entry.value ? UNCLEAR : [writingText(cell, text)];
};
