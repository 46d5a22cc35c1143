import { ENTRIES } from '../../src/library/entries';
import { searchLibrary } from '../../src/library/search';
import { readQueries, recallOf, type Query } from './recall';

const QUERIES = readQueries('test/library/queries.json');
/** Written in words that the library does not have; pinyin among them. */
const UNSEEN = readQueries('test/library/queries-unseen.json');

describe('finding what people ask for', () => {
  test('at least 150 queries, each once, at least 100 of them in the words of a form', () => {
    const asked = QUERIES.map(({ query }) => query);
    expect(new Set(asked).size).toBe(asked.length);
    expect(asked.length).toBeGreaterThanOrEqual(150);
    expect(QUERIES.filter(({ source }) => source === 'form').length).toBeGreaterThanOrEqual(100);
  });

  test('every answer is an entry of that name and class', () => {
    const entries = new Set(ENTRIES.map(({ name, level2 }) => `${name} ${level2}`));
    const answers = [...QUERIES, ...UNSEEN].flatMap((query) => query.answers);
    expect(answers.filter(({ name, level2 }) => !entries.has(`${name} ${level2}`))).toEqual([]);
  });

  test('an answer is among the first three for 95 of 100 queries', () => {
    const { asked, answered } = recallOf(searchLibrary, QUERIES, 3);
    expect(answered / asked).toBeGreaterThanOrEqual(0.95);
  });

  test('nor do words that the library does not have lead astray', () => {
    const { asked, answered } = recallOf(searchLibrary, UNSEEN, 3);
    expect(asked).toBeGreaterThanOrEqual(60);
    expect(answered / asked).toBeGreaterThanOrEqual(0.95);
  });

  test('what is missed is named with what came instead', () => {
    const unanswerable: Query = {
      query: '会议次数',
      source: 'own',
      answers: [{ name: '无', level2: '数量指标' }],
    };
    const { missed } = recallOf(searchLibrary, [unanswerable], 1);
    expect(missed).toEqual([{ query: '会议次数', found: ['组织召开会议次数'] }]);
  });
});
