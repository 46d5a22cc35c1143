import { ENTRIES } from '../../src/library/entries';
import { searchOver } from '../../src/library/search';
import { PieceIndex } from '../../src/library/search/piece-index';

const QUERIES = ['采购及时', 'cgjsl', '满意度', '会议 hy'];

describe('a library that is taken apart ahead', () => {
  it('is so in small steps, and not a second time', () => {
    const search = searchOver(ENTRIES);
    expect([...search.prepare()].length).toBeGreaterThan(ENTRIES.length / 20);
    expect([...search.prepare()]).toEqual([]);
  });

  it.each([0, 1, 10, 60])('answers alike where a query comes after %i steps', (count) => {
    const [search, unprepared] = [searchOver(ENTRIES), searchOver(ENTRIES)];
    const steps = search.prepare();
    for (let step = 0; step < count; step++) steps.next();
    for (const query of QUERIES) {
      const answers = search(query);
      expect(answers.length).toBeGreaterThan(0);
      expect(answers).toEqual(unprepared(query));
    }
    expect(steps.next().done).toBe(true);
  });
});

describe('texts that share pieces with a query', () => {
  const placesFor = (query: readonly string[], texts: readonly (readonly string[])[]) => {
    const index = new PieceIndex([1]);
    for (const text of texts) index.add([text]);
    return index.find(query, () => 1).map(({ place }) => place);
  };

  it('come with the one first that has more of it', () => {
    expect(placesFor(['a', 'b'], [['a', 'x'], ['a', 'b'], ['y']])).toEqual([1, 0]);
  });

  it('come with the one first that has the rarer piece', () => {
    expect(placesFor(['a', 'b'], [['a'], ['a'], ['a'], ['b']])[0]).toBe(3);
  });

  it('come with the one first that has little else', () => {
    expect(placesFor(['a'], [['a', 'x', 'y', 'z'], ['a']])).toEqual([1, 0]);
  });

  it('count a field by its boost, and tell which pieces they share', () => {
    const index = new PieceIndex([1, 3]);
    index.add([['a'], ['x']]);
    index.add([['x'], ['a']]);
    const found = index.find(['a', 'q'], () => 1);
    expect(found.map(({ place, pieces }) => [place, pieces])).toEqual([
      [1, ['a']],
      [0, ['a']],
    ]);
  });
});
