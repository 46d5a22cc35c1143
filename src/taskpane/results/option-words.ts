import type { Decision } from '../../form/decisions/decision';
import type { Question } from '../../form/decisions/question';
import { printCell, printColumn } from '../../snapshot/address';
import type { CellRef } from '../../snapshot/area';
import type { ReadingTexts } from '../../texts/texts';
import { fill } from '../../texts/sentence';

interface Option {
  readonly about: Decision['about'];
  readonly choice: string;
  readonly cell: CellRef | null;
}

/** An option, or what was once decided, as a person would say it. */
export function optionWords(words: ReadingTexts, { about, choice, cell }: Option): string {
  const text = choice === '' ? words.nameless : choice;
  switch (about) {
    case 'title':
      return cell ? fill(words.cellOption, { cell: printCell(cell), text }) : text;
    case 'value':
      return cell ? fill(words.columnOption, { column: printColumn(cell.column), text }) : text;
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
  { about, at }: Pick<Question | Decision, 'about' | 'at'>,
): string {
  return fill(words.about[about], { at: at === '' ? words.nameless : at });
}

function wordFor(words: Readonly<Record<string, string>>, key: string): string {
  return words[key] ?? key;
}
