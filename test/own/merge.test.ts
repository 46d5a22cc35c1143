import fc from 'fast-check';
import { mergeLibraries } from '../../src/own/library/merge-libraries';
import {
  NO_LIBRARY,
  setOf,
  withEdited,
  withEntries,
  withoutEntry,
  withSet,
} from '../../src/own/library/own-library';
import {
  EMPTY_DRAFT,
  readEntry,
  type EntryDraft,
  type OwnEntry,
} from '../../src/own/library/own-entry';
import { libraries } from './arbitrary-library';

function entry(name: string, more: Partial<EntryDraft> = {}): OwnEntry {
  const reading = readEntry({ ...EMPTY_DRAFT, name, level2: '数量指标', ...more });
  if (reading.kind === 'fault') throw new Error(reading.fault.kind);
  return reading.entry;
}

const MINE = withEntries(NO_LIBRARY, [
  entry('培训人数', { value: '≥10人', definition: '签到的人', synonyms: ['学员数'] }),
  entry('培训期数'),
]);

test('importing tells what is new, what is other than before, and what is known', () => {
  const theirs = withEntries(NO_LIBRARY, [
    entry('培训人数', { value: '≥30人', synonyms: ['参训人数'] }),
    entry('培训期数'),
    entry('会议次数'),
  ]);
  const { library, counts } = mergeLibraries(MINE, theirs);
  expect(counts).toEqual({ added: 1, updated: 1, skipped: 1, sets: 0 });
  expect(library.entries).toMatchObject([
    {
      name: '培训人数',
      example: { n: '30' },
      definition: '签到的人',
      synonyms: ['学员数', '参训人数'],
    },
    { name: '培训期数' },
    { name: '会议次数' },
  ]);
});

test('a library that is imported a second time changes nothing', () => {
  fc.assert(
    fc.property(libraries, libraries, (mine, theirs) => {
      const { library } = mergeLibraries(mine, theirs);
      const again = mergeLibraries(library, theirs);
      expect(again.library).toEqual(library);
      expect(again.counts).toMatchObject({ added: 0, updated: 0, sets: 0 });
    }),
    { numRuns: Number(process.env['FC_RUNS'] ?? 100) },
  );
});

test('a set follows an indicator that is renamed, and goes with its last one', () => {
  const [first] = MINE.entries;
  if (!first) throw new Error('nothing');
  const library = withSet(MINE, setOf('培训', [first]));
  const renamed = withEdited(library, first.id, entry('参训人数'));
  expect(renamed.sets[0]?.entries).toEqual([{ id: 'own:数量指标:参训人数', slots: { n: '10' } }]);
  expect(withoutEntry(renamed, 'own:数量指标:参训人数').sets).toEqual([]);
});
