import { readerText } from '../../form/text/annual';
import { ownTexts } from '../../form/judgement/words/own-texts';
import { sameCell } from '../../snapshot/area';
import { UNCLEAR, writingText } from '../drafts';
import type { Fixer } from '../fix';
import { mended } from '../text/mended';

/** Half-width marks between Chinese characters become full-width ones, doubled stops single ones, blanks go. */
export const fixPunctuation: Fixer = ({ cell, detail }, { form }) => {
  const entry = ownTexts(form).find((own) => sameCell(own.entry, cell))?.entry;
  if (typeof entry?.value !== 'string' || readerText(entry) !== entry.value) return UNCLEAR;
  const text = mended(entry.value, detail);
  return text === null ? UNCLEAR : [writingText(cell, text)];
};
