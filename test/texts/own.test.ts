import { own as english } from '../../src/texts/en-US/own';
import { own as chinese } from '../../src/texts/zh-CN/own';
import { slotsByPath } from './slots-by-path';

test('what is said of one’s own has the same slots in both languages', () => {
  expect(slotsByPath(english)).toEqual(slotsByPath(chinese));
});

test('and Chinese punctuation in Chinese', () => {
  const sentences = JSON.stringify(chinese).replaceAll(/"[,:]?/g, ' ');
  expect(sentences).not.toMatch(/\p{Script=Han}[,;:?!'](?!\w)/u);
});
