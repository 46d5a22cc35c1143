import { readFileSync } from 'node:fs';
import { withWords, wordsIn } from './png-words';

const icon = readFileSync('assets/app-16.png');

test('a picture keeps the words that it was given, and knows of none before', () => {
  expect(wordsIn(icon)).toBeNull();
  expect(wordsIn(withWords(icon, '一键校验\n共 18 个问题'))).toBe('一键校验\n共 18 个问题');
});
