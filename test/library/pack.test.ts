import { check } from '../../src/check';
import { ENTRIES, entryById, SETS, type LibraryEntry } from '../../src/library/entries';
import { fillPattern, type SlotValues } from '../../src/library/fill-pattern';
import { demandOf, parsePattern } from '../../src/library/pattern';
import { LIBRARY_CLASSES, LIBRARY_FIELDS } from '../../src/packs/library-schema';
import { printCell } from '../../src/snapshot/address';
import { workbookWith, type Changes } from '../rules/form-builder';

/** The row of the sound form that is of the entry's class, or is made so. */
const ROWS: Readonly<Record<LibraryEntry['level2'], { row: number; changes: Changes }>> = {
  数量指标: { row: 18, changes: {} },
  质量指标: { row: 20, changes: {} },
  时效指标: { row: 22, changes: {} },
  成本指标: { row: 24, changes: {} },
  经济效益指标: { row: 26, changes: {} },
  生态效益指标: { row: 26, changes: { C26: '生态效益指标' } },
  社会效益指标: { row: 27, changes: {} },
  可持续影响指标: { row: 29, changes: {} },
  服务对象满意度指标: { row: 30, changes: {} },
};

/** Sound answers for the blanks of an entry. */
function soundValues({ unit, direction }: LibraryEntry): SlotValues {
  const share = direction === 'larger' ? '95' : '2';
  return { n: unit === '%' ? share : '12', date: '2026年10月底', period: '季度' };
}

function repeated(texts: readonly string[]): readonly string[] {
  return texts.filter((text, index) => texts.indexOf(text) !== index);
}

/** What is held against the goals and the other rows of the form, which are not the entry's affair. */
const BESIDE_OTHERS: readonly string[] = ['duplicate-indicator', 'goal-number-mismatch'];

describe('the library of indicators', () => {
  test('no id and no name stands twice', () => {
    expect(repeated(ENTRIES.map(({ id }) => id))).toEqual([]);
    expect(repeated(ENTRIES.map(({ name }) => name))).toEqual([]);
  });

  test('no synonym stands twice in an entry, or is the name of another one', () => {
    const names = new Set(ENTRIES.map(({ name }) => name));
    for (const { name, synonyms } of ENTRIES) {
      expect({ name, repeated: repeated([name, ...synonyms]) }).toEqual({ name, repeated: [] });
      expect(synonyms.filter((synonym) => names.has(synonym))).toEqual([]);
    }
  });

  test('the second level belongs to the first', () => {
    const pairs = new Set(LIBRARY_CLASSES.map(({ level1, level2 }) => `${level1} ${level2}`));
    expect(ENTRIES.filter(({ level1, level2 }) => !pairs.has(`${level1} ${level2}`))).toEqual([]);
  });

  test('every class has entries, five of them at least, and every field some', () => {
    for (const { level2 } of LIBRARY_CLASSES) {
      expect(ENTRIES.filter((entry) => entry.level2 === level2).length).toBeGreaterThanOrEqual(5);
    }
    for (const field of LIBRARY_FIELDS) {
      expect(ENTRIES.filter(({ fields }) => fields.includes(field)).length).toBeGreaterThan(0);
    }
  });

  test('only a published source shows a usual value', () => {
    expect(ENTRIES.filter(({ origin, example }) => origin === 'project' && example)).toEqual([]);
  });

  test('a rate says how it is worked out', () => {
    const rates = ENTRIES.filter(({ unit, level1 }) => unit === '%' && level1 !== '满意度指标');
    expect(rates.filter(({ formula }) => formula === undefined)).toEqual([]);
  });

  test.each(ENTRIES)('$id: sign and unit of the value are those of the entry', (entry) => {
    const { comparator, unit } = demandOf(parsePattern(entry.value));
    const signs = { larger: '≥', smaller: '≤', date: null };
    expect({ comparator, unit }).toEqual({
      comparator: signs[entry.direction],
      unit: entry.unit,
    });
  });

  test.each(ENTRIES)('$id: filled in, it passes every check', (entry) => {
    const filled = fillPattern(entry.value, soundValues(entry));
    if (filled.kind === 'open') throw new Error(JSON.stringify(filled));
    const { row, changes } = ROWS[entry.level2];
    const snapshot = workbookWith({
      ...changes,
      [`D${row}`]: entry.name,
      [`F${row}`]: filled.text,
    });
    const findings = check(snapshot)
      .flatMap((checked) => checked.findings)
      .filter(({ rule }) => !BESIDE_OTHERS.includes(rule));
    expect(findings.map(({ rule, cell }) => `${rule}@${printCell(cell)}`)).toEqual([]);
  });
});

describe('the sets', () => {
  test('there are twelve at least, each under its own id and name', () => {
    expect(SETS.length).toBeGreaterThanOrEqual(12);
    expect(repeated(SETS.map(({ id }) => id))).toEqual([]);
    expect(repeated(SETS.map(({ name }) => name))).toEqual([]);
  });

  test.each(SETS)('$name: entries that exist, once each', ({ entries }) => {
    expect(entries.filter(({ id }) => !entryById(id))).toEqual([]);
    expect(repeated(entries.map(({ id }) => id))).toEqual([]);
  });

  test.each(SETS)('$name: from quantity to satisfaction', ({ entries }) => {
    const found = entries.map(({ id }) => entryById(id));
    const classes = new Set(found.map((entry) => entry?.level2));
    expect([...classes]).toEqual(
      expect.arrayContaining([
        '数量指标',
        '质量指标',
        '时效指标',
        '成本指标',
        '服务对象满意度指标',
      ]),
    );
    expect(found.some((entry) => entry?.level1 === '效益指标')).toBe(true);
  });

  test.each(SETS)('$name: what is preset fits its blanks', ({ entries }) => {
    for (const { id, slots } of entries) {
      const entry = entryById(id);
      if (!entry || !slots) continue;
      const filled = fillPattern(entry.value, { ...soundValues(entry), ...slots });
      expect(filled.kind).toBe('filled');
    }
  });
});
