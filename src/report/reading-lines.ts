import type { Decided } from '../form/decisions/question';
import type { Form } from '../form/form';
import { printCell } from '../snapshot/address';
import { aboutWords, optionWords, unfitWords } from '../texts/reading-words';
import { fill } from '../texts/sentence';
import type { ReadingTexts } from '../texts/texts';

/** How a form was read, in sentences: what was assumed, what the user decided, and what of that fits nothing any more. */
export function readingLines(form: Form, words: ReadingTexts): readonly string[] {
  return [
    ...form.assumed.map(({ what, cell }) =>
      fill(words.assumptions[what], { cell: printCell(cell) }),
    ),
    ...form.decided.map((decided) => decidedLine(decided, words)),
    ...form.unfit.map((decision) => unfitWords(words, decision)),
    ...form.setAside.map(({ sheet, at: title }) => fill(words.setAside, { sheet, title })),
  ];
}

/** What the user decided, and how. */
export function decidedLine({ question, choice }: Decided, words: ReadingTexts): string {
  const { about, options } = question;
  const cell = options.find((option) => option.choice === choice)?.cell ?? null;
  const address = cell && printCell(cell);
  return fill(words.decidedAs, {
    about: aboutWords(words, question),
    option: optionWords(words, { about, choice, address }),
  });
}
