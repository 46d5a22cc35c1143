import type { PreviewLine } from '../../plan/preview';
import { previewSentence } from '../library/preview-sentence';
import { useTexts } from '../pane-context';
import { useFixStyles } from './fix-style';

/** What would be written, before anything is. */
export function PreviewLines({ lines }: { readonly lines: readonly PreviewLine[] }) {
  const { preview } = useFixStyles();
  const texts = useTexts();
  return lines.map((line) => (
    <div key={`${line.kind} ${line.place}`} className={preview}>
      {previewSentence(texts, line)}
    </div>
  ));
}
