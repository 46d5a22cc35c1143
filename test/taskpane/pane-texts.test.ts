import { textsFor } from '../../src/texts';
import type { Language } from '../../src/texts/texts';

type Tree = string | { readonly [key: string]: Tree };

/** Every sentence of the pane by its path, with the slots that it has. */
function slotsByPath(tree: Tree, path = ''): ReadonlyMap<string, readonly string[]> {
  if (typeof tree === 'string') {
    return new Map([[path, [...tree.matchAll(/\{\w+\}/g)].map(([slot]) => slot).sort()]]);
  }
  return new Map(
    Object.entries(tree).flatMap(([key, branch]) => [...slotsByPath(branch, `${path}.${key}`)]),
  );
}

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
