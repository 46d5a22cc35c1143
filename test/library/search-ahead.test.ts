import { ENTRIES } from '../../src/library/entries';
import { searchOver } from '../../src/library/search';

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
