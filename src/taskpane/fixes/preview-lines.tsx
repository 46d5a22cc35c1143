import type { PreviewLine } from '../../plan/preview';
import { fill } from '../../texts/sentence';
import { previewSentence } from '../library/preview-sentence';
import { useTexts } from '../pane-context';
import { FormWords } from '../parts/form-words';
import { useWords } from '../use-words';
import { useFixStyles } from './fix-style';

/** What would be written, before anything is. */
export function PreviewLines({ lines }: { readonly lines: readonly PreviewLine[] }) {
  const { preview } = useFixStyles();
  const texts = useTexts();
  const { cleared } = useWords('fixes');
  const sentenceOf = (line: PreviewLine) => {
    const { kind, place, before, after } = line;
    const isBlanked = kind === 'cell' && after === '';
    return isBlanked ? fill(cleared, { place, before }) : previewSentence(texts, line);
  };
  return lines.map((line) => (
    <div key={`${line.kind} ${line.place}`} className={preview}>
      <FormWords>{sentenceOf(line)}</FormWords>
    </div>
  ));
}
