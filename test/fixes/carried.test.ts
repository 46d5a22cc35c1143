import { carriedFrom } from '../../src/fixes/library/carried';
import { ENTRIES, type LibraryEntry } from '../../src/library/entries';

function entry(value: string, name?: string): LibraryEntry {
  const found = ENTRIES.find(
    (each) => each.value === value && (name === undefined || each.name === name),
  );
  if (!found) throw new Error(`${value} is in no entry`);
  return found;
}

test.each([
  ['约550人', '≥{n}人', { n: '550' }],
  ['参会550名', '≥{n}人', { n: '550' }],
  ['督促100%办结', '≥{n}%', { n: '100' }],
  ['三千余人次', '≥{n}人次', { n: '3000' }],
  ['550人', '≥{n}次', {}],
  ['9月30日前', '{date}前完成', { date: '9月30日' }],
])('%s in %s', (text, value, expected) => {
  const share = value.includes('%') ? '提案办结率' : undefined;
  expect(carriedFrom(text, entry(value, share))).toEqual(expected);
});

test('a share of something else says nothing of a drop', () => {
  expect(carriedFrom('100%', entry('≥{n}%', '道路交通责任事故下降率'))).toEqual({});
});
