import type { PreviewLine } from '../../plan/preview';
import type { Texts } from '../../texts/texts';
import { fill } from '../../texts/sentence';

/** A line of a preview in words; a cell that was blank is filled in rather than changed. */
export function previewSentence({ plans, library }: Texts, line: PreviewLine): string {
  const { kind, place, before, after } = line;
  const sentence = kind === 'cell' && before === '' ? library.preview.filled : plans.lines[kind];
  return fill(sentence, { place, before, after });
}
