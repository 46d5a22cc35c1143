import { use } from 'react';
import { loadWords } from '../texts/load';
import type { Chapter, Chapters } from '../texts/texts';
import { useLanguage } from './pane-context';

/** A chapter of words in the user's language; the component waits until they are loaded. */
export function useWords<C extends Chapter>(chapter: C): Chapters[C] {
  return use(loadWords(chapter, useLanguage()));
}
