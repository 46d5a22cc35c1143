import { report as englishReport } from '../../src/texts/en-US/report';
import { reportSheet as english } from '../../src/texts/en-US/report-sheet';
import { report as chineseReport } from '../../src/texts/zh-CN/report';
import { reportSheet as chinese } from '../../src/texts/zh-CN/report-sheet';
import { slotsByPath } from './slots-by-path';

test('what a report says has the same slots in both languages', () => {
  expect(slotsByPath(english)).toEqual(slotsByPath(chinese));
  expect(slotsByPath(englishReport)).toEqual(slotsByPath(chineseReport));
});

test('and Chinese punctuation in Chinese', () => {
  const sentences = JSON.stringify([chinese, chineseReport]).replaceAll(/"[,:]?/g, ' ');
  expect(sentences).not.toMatch(/\p{Script=Han}[,;:?!'](?!\w)/u);
});
