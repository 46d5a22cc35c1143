import { foldText } from '../../form/text/label';

const SHARE = /(?<![\d.])(?:100|[1-9]\d?)(?:\.\d+)?(?![\d.]|年|月|日)/u;

/** The first number of a text that may be a share of a hundred, as it is written; null where there is none. */
export function wordsOfNumber(text: string): string | null {
  return SHARE.exec(foldText(text))?.[0] ?? null;
}
