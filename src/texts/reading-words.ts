import type { Decision } from '../form/decisions/decision';
import { fill } from './sentence';
import type { ReadingTexts } from './texts';

interface Option {
  readonly about: Decision['about'];
  readonly choice: string;
  /** The address of the cell that it stands for, such as D4; null where it is none of the sheet's. */
  readonly address: string | null;
}

/** An option, or what was once decided, as a person would say it. */
export function optionWords(words: ReadingTexts, { about, choice, address }: Option): string {
  const text = choice === '' ? words.nameless : choice;
  switch (about) {
    case 'title':
      return address === null ? text : fill(words.cellOption, { cell: address, text });
    case 'value': {
      const column = address?.replace(/\d+$/u, '');
      return column === undefined ? text : fill(words.columnOption, { column, text });
    }
    case 'year':
      return fill(words.yearOption, { year: choice });
    case 'column':
      return wordFor(words.roles, choice);
    case 'unit':
      return choice;
    case 'form':
    case 'shift':
    case 'period':
    case 'brackets':
    case 'outline':
      return wordFor(words.ways, choice);
  }
}

/** What a question, or a decision, is about. */
export function aboutWords(
  words: ReadingTexts,
  { about, at }: Pick<Decision, 'about' | 'at'>,
): string {
  return fill(words.about[about], { at: at === '' ? words.nameless : at });
}

/** A decision that fits nothing any more. */
export function unfitWords(words: ReadingTexts, decision: Decision): string {
  return fill(words.unfit, {
    about: aboutWords(words, decision),
    choice: optionWords(words, { ...decision, address: null }),
    sheet: decision.sheet,
  });
}

function wordFor(words: Readonly<Record<string, string>>, key: string): string {
  return words[key] ?? key;
}
