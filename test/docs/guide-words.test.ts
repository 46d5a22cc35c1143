import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const GUIDE = 'docs/guide';
const TEXTS = 'src/texts/zh-CN';
/** For administrators: it quotes Windows, Office and Microsoft. */
const NOT_OURS = ['install.md', 'command-line.md'];
/** What the guide quotes of Excel, of forms, and of what a user writes. */
const OTHERS = [
  '文件 → 另存为',
  '文件 → 信息 → 检查工作簿',
  '十四五',
  '项目负责人',
  '数据来源',
  '与上级下达的任务数一致',
];

const sources = [
  'manifest.xml',
  ...readdirSync(TEXTS, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => path.join(TEXTS, file)),
]
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

/** Sentences with places for words and numbers, each as what may stand there; a place alone would fit anything. */
const patterns = [...sources.matchAll(/'([^'\n]*\{\w+\}[^'\n]*)'/g)]
  .map(([, sentence = '']) => sentence.replace(/[.*+?^$()[\]\\|]/g, '\\$&').split(/\{\w+\}/))
  .filter((parts) => parts.join('').length > 1)
  .map((parts) => new RegExp(`^${parts.join('.+')}$`, 'u'));

/** Whether the product says it: to the letter, or in a sentence with places to fill. */
function isSaid(words: string): boolean {
  const quoted = words.replaceAll('‘', '“').replaceAll('’', '”');
  return sources.includes(quoted) || patterns.some((pattern) => pattern.test(quoted));
}

test('what the guide quotes is said by the product', () => {
  const pages = readdirSync(GUIDE)
    .filter((file) => file.endsWith('.md') && !NOT_OURS.includes(file))
    .map((file) => path.join(GUIDE, file));
  const quotes = ['README.md', ...pages].flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/“([^“”]+)”/g)].map(
      ([, words = '']) => `${file}: ${words}`,
    ),
  );
  expect(quotes.length).toBeGreaterThan(80);
  const unknown = quotes.filter((quote) => {
    const words = quote.replace(/^[^:]*: /, '');
    return !OTHERS.includes(words) && !isSaid(words);
  });
  expect(unknown).toEqual([]);
});

test.each([
  ['带入 41 处', true],
  ['一键校验', true],
  ['带入几处', false],
  ['一键检查', false],
])('“%s” said by the product: %s', (words, said) => {
  expect(isSaid(words)).toBe(said);
});
