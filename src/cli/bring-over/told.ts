import type { BroughtOver } from '../../bring-over/bring-over';
import type { CarriedCell } from '../../bring-over/carried';
import { oneLine } from '../../report/print/one-line';
import { printCell } from '../../snapshot/address';
import { brief, carriedSentence } from '../../texts/bring-over-words';
import type { CliTexts } from '../../texts/cli';
import { fill } from '../../texts/sentence';

/** What came along and what did not, line by line. */
export function told(
  words: CliTexts['bringOver'],
  { move, cells, left, same }: BroughtOver,
): string {
  const taken = cells.filter(({ chosen }) => chosen);
  const others = cells.filter(({ chosen }) => !chosen);
  const section = (heading: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [fill(heading, { count: String(lines.length) }), ...lines];
  return [
    move ? fill(words.cli.years, { from: String(move.from), to: String(move.to) }) : words.noYear,
    ...(taken.length === 0 ? [words.nothing] : []),
    ...section(
      words.cli.carried,
      taken.map((cell) => line(words, cell)),
    ),
    ...section(
      words.cli.notTaken,
      others.map((cell) => line(words, cell)),
    ),
    ...section(
      words.cli.left,
      left.map(({ source, text, reason }) =>
        fill(words.cli.leftLine, {
          source: printCell(source),
          text: brief(text),
          reason: words.reasons[reason],
        }),
      ),
    ),
    ...(same.length > 0 ? [fill(words.same, { count: String(same.length) })] : []),
  ]
    .map(oneLine)
    .join('\n');
}

function line(words: CliTexts['bringOver'], cell: CarriedCell): string {
  const place = cell.cell ? printCell(cell.cell) : '';
  const notes = [
    ...(cell.unmoved !== null && cell.value !== cell.unmoved
      ? [fill(words.cli.moved, { unmoved: brief(String(cell.unmoved)) })]
      : []),
    ...(cell.untouched.length > 0
      ? [fill(words.untouched, { years: cell.untouched.join(words.listSeparator) })]
      : []),
  ].map((note) => fill(words.note, { note }));
  const said = carriedSentence(words, cell, place) + notes.join('');
  return fill(words.cli.line, { source: printCell(cell.source), line: said });
}
