import { textsFor } from '../../src/texts';
import type { Language } from '../../src/texts/texts';
import { slotsByPath } from '../texts/slots-by-path';

const slots = (language: Language) => slotsByPath(textsFor(language).pane);

describe('the texts of the pane', () => {
  it('have the same slots in both languages', () => {
    expect(slots('en-US')).toEqual(slots('zh-CN'));
  });

  it('use Chinese quotation marks and full-width stops in Chinese', () => {
    const sentences = JSON.stringify(textsFor('zh-CN').pane).replaceAll(/"[,:]?/g, ' ');
    expect(sentences).not.toMatch(/\p{Script=Han}[,;:?!'](?!\w)/u);
  });
});
