import fc from 'fast-check';
import { LIBRARY_CLASSES, LIBRARY_FIELDS } from '../../src/packs/library-schema';
import {
  DIRECTION_WORDS,
  readEntry,
  type EntryDraft,
  type OwnEntry,
} from '../../src/own/library/own-entry';
import { ownSet, type OwnLibrary } from '../../src/own/library/own-library';

/** What people write, and what nobody should have to fear: signs of formulas and XML, line breaks, blanks. */
const words = fc.oneof(
  fc.constantFrom('培训人数', '按期办结率', '=SUM(A1)', '投诉率', '会议费标准', '_x000D_', '0012'),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc
    .array(fc.constantFrom('数', '率', '<', '&', '"', "'", '\n', ' ', '、', '{n}', '3'), {
      maxLength: 8,
    })
    .map((parts) => parts.join('')),
);

const numbers = fc.oneof(
  fc.integer({ min: 0, max: 99_999 }).map(String),
  fc.constantFrom('1,200', '95.50', '007', '0.5', '２０'),
);

const values = fc.oneof(
  words,
  fc
    .tuple(
      fc.constantFrom('', '≥', '≤', '=', '>', '<', '不少于', '约'),
      numbers,
      fc.constantFrom('', '%', '人', '元/人', '个工作日', '％'),
    )
    .map((parts) => parts.join('')),
  fc
    .tuple(fc.constantFrom('年', '季度', '月', '两周'), numbers)
    .map(([per, n]) => `每${per}≥${n}次`),
  fc.constantFrom(
    '≥{n}%',
    '{date}前完成',
    '每{period}≥{n}次',
    '2026年9月30日前完成',
    '12月底前',
    '2026-09-30',
    '有效提升',
    '{n}',
    '3场每场50人',
  ),
);

export const drafts: fc.Arbitrary<EntryDraft> = fc
  .record({
    name: words,
    levels: fc.constantFrom(...LIBRARY_CLASSES),
    definition: words,
    formula: words,
    unit: fc.oneof(fc.constantFrom('', '%', '人', '元/人', '日'), words),
    direction: fc.constantFrom('', ...Object.values(DIRECTION_WORDS).flat()),
    value: values,
    fields: fc.subarray([...LIBRARY_FIELDS], { maxLength: 3 }),
    synonyms: fc.array(words, { maxLength: 3 }),
  })
  .map(({ levels, ...draft }) => ({ ...draft, ...levels }));

/** Libraries as the pane makes them. */
export const libraries: fc.Arbitrary<OwnLibrary> = fc
  .tuple(fc.array(drafts, { maxLength: 6 }), fc.array(fc.tuple(words, fc.nat()), { maxLength: 2 }))
  .map(([all, names]) => {
    const read = all.map(readEntry).flatMap((each) => (each.kind === 'entry' ? [each.entry] : []));
    const entries = [...new Map(read.map((entry) => [entry.id, entry])).values()];
    const sets = names.flatMap(([name, from]) => setFrom(name, entries, from));
    return { entries, sets: [...new Map(sets.map((set) => [set.id, set])).values()] };
  });

function setFrom(name: string, entries: readonly OwnEntry[], from: number) {
  const members = entries.slice(from % (entries.length + 1)).map(({ id, example }) => ({
    id,
    ...(example && { slots: example }),
  }));
  const set = ownSet(name, '会议', members);
  return set.name === '' || members.length === 0 ? [] : [set];
}
