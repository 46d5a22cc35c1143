import fc from 'fast-check';
import { check } from '../../src/check';
import { workbookWith } from './form-builder';

const RUNS = { numRuns: Number(process.env['FC_RUNS'] ?? 60) };
const [SHORT, LONG] = [2000, 20_000];
/** Ten times as long: with its square a text would take a hundred times as long. */
const TIMES_AT_MOST = 40;
/** Shorter times say more about the machine. */
const LEAST_MILLISECONDS = 10;
const MILLISECONDS_AT_MOST = 2000;

/** Every kind of cell that people write into. */
const CELLS = {
  department: 'B3',
  amount: 'C6',
  goal: 'B11',
  task: 'B13',
  content: 'C13',
  expectation: 'E13',
  'other tasks': 'B16',
  class: 'C24',
  name: 'D18',
  'value of the period': 'E18',
  value: 'F18',
  'deadline value': 'F23',
  'effect value': 'F28',
} as const;

/** What long texts repeat: digits, blanks of all widths, quotes, brackets, signs, words that the rules look for. */
const PIECES = [
  ...['1', '9', '2026', '10,', '1.', '1-', '8:', '138', '九', '百', '一年', '每', '年', '2026年'],
  ...[' ', '　', '\n', ' 1', '“', '”', '"', '（', '）', '(', '《', '[', '(1)', '(一)'],
  ...[
    '，',
    '、',
    '。',
    '：',
    '…',
    '*',
    '×',
    '/',
    '-',
    '%',
    '≥',
    '=',
    '≥90%',
    '1人',
    '月',
    '12月底前',
  ],
  ...[
    'a',
    'GB',
    'A级',
    '约',
    '多',
    '数',
    '第',
    '优/',
    '及时',
    '投诉',
    '防止',
    '减少',
    '负责，',
    '评为',
  ],
  ...['群众', '百分之', '元/', '万', '的', '已经', '了', '的基础上', '不低于', '(含)', '以上'],
] as const;
/** What may stand at either end: a pattern that begins there and fails at the far end looks at all of the text. */
const ENDS = ['', '1', '2026', '≥', '约', '请填写', '投诉', '率', '人', '）', '“', '年', '第'];

/** The time that the processor spends, in milliseconds: others may be using it as well. */
function timeOf(cells: readonly string[], text: string): number {
  const workbook = workbookWith(Object.fromEntries(cells.map((cell) => [cell, text])));
  const before = process.cpuUsage();
  check(workbook);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function repeated(piece: string, length: number): string {
  return piece.repeat(Math.floor(length / piece.length));
}

describe('no text makes the check slow', () => {
  beforeAll(() => {
    for (let round = 0; round < 20; round++) check(workbookWith());
  });

  test.each(PIECES)('of many %j in every cell', (piece) => {
    const cells = Object.values(CELLS);
    const short = Math.max(timeOf(cells, repeated(piece, SHORT)), LEAST_MILLISECONDS);
    const long = timeOf(cells, repeated(piece, LONG));
    expect(long).toBeLessThan(MILLISECONDS_AT_MOST);
    expect(long / short).toBeLessThan(TIMES_AT_MOST);
  });

  test('of a word that makes a number loose, then blanks', () => {
    expect(timeOf(['F18'], `约${'　'.repeat(LONG)}`)).toBeLessThan(MILLISECONDS_AT_MOST / 4);
  });

  test('however its pieces are put together, in whatever cell', () => {
    const piece = fc
      .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 3 })
      .map((parts) => parts.join(''));
    const end = fc.constantFrom(...ENDS);
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(CELLS)), end, piece, end, (cell, a, part, z) => {
        const time = timeOf([cell], `${a}${repeated(part, LONG)}${z}`);
        expect(time).toBeLessThan(MILLISECONDS_AT_MOST);
      }),
      RUNS,
    );
  });
});
