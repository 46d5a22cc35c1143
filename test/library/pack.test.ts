import { check } from '../../src/check';
import { ENTRIES, entryById, SETS, type LibraryEntry } from '../../src/library/entries';
import { fillPattern, type SlotValues } from '../../src/library/fill-pattern';
import { isMeaning } from '../../src/library/search/meanings';
import { pairsOf } from '../../src/library/search/pieces';
import { likeness } from '../../src/library/suggest/present';
import { demandOf, parsePattern, slotsOf } from '../../src/library/pattern';
import { INDICATOR_FILES } from '../../src/packs/indicators';
import { indicatorsSchema, LIBRARY_CLASSES, LIBRARY_FIELDS } from '../../src/packs/library-schema';
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

/** Words that may stand in a name or not, and it means the same: 采购工作及时率. */
const IDLE = /工作|任务|项目|情况|开展|组织|完成|数量|次数|个数|的|年度/gu;
/** Above this two names are wordings of one thing; 验收合格率 and 工程验收合格率 are below. */
const TWINS = 0.8;

function piecesIn(name: string): ReadonlySet<string> {
  return new Set(pairsOf(name).filter((piece) => !isMeaning(piece)));
}

/** What is held against the goals and the other rows of the form, which are not the entry's affair. */
const BESIDE_OTHERS: readonly string[] = ['duplicate-indicator', 'goal-number-mismatch'];

/** Entries that stand in one form together, each in the row of its class: a form for each entry takes long. */
function formsOfEntries(): readonly (readonly LibraryEntry[])[] {
  const rows = Object.values(ROWS).map(({ row }) => row);
  const queues = [...new Set(rows)].map((row) =>
    ENTRIES.filter(({ level2 }) => ROWS[level2].row === row),
  );
  const longest = Math.max(...queues.map(({ length }) => length));
  return Array.from({ length: longest }, (_, turn) =>
    queues.flatMap((queue) => queue.slice(turn, turn + 1)),
  );
}

/** What the checker has against filled in entries in one form. */
function findingsOf(entries: readonly LibraryEntry[]): readonly string[] {
  const cells = entries.map((entry): Changes => {
    const filled = fillPattern(entry.value, soundValues(entry));
    if (filled.kind === 'open') throw new Error(`${entry.id}: ${JSON.stringify(filled)}`);
    const { row, changes } = ROWS[entry.level2];
    return { ...changes, [`D${row}`]: entry.name, [`F${row}`]: filled.text };
  });
  const names = new Map(entries.map(({ id, level2 }) => [ROWS[level2].row, id]));
  return check(
    workbookWith(Object.fromEntries(cells.flatMap((changes) => Object.entries(changes)))),
  )
    .flatMap(({ findings }) => findings)
    .filter(({ rule }) => !BESIDE_OTHERS.includes(rule))
    .map(({ rule, cell }) => `${names.get(cell.row + 1) ?? printCell(cell)}: ${rule}`);
}

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

  test('no words lead to two entries of one class', () => {
    const words = ENTRIES.flatMap(({ level2, synonyms }) =>
      synonyms.map((synonym) => `${level2} ${synonym}`),
    );
    expect(repeated(words)).toEqual([]);
  });

  test('no two entries of one class are the same but for words that say nothing', () => {
    const names = ENTRIES.map(({ name, level2 }) => `${level2} ${name.replace(IDLE, '')}`);
    expect(repeated(names)).toEqual([]);
    const twins = ENTRIES.flatMap((entry, index) =>
      ENTRIES.slice(index + 1)
        .filter(({ level2 }) => level2 === entry.level2)
        .filter(({ name }) => likeness(piecesIn(entry.name), piecesIn(name)) > TWINS)
        .map(({ name }) => [entry.name, name]),
    );
    expect(twins).toEqual([]);
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

  test('sign and unit of the value are those of the entry', () => {
    const signs = { larger: '≥', smaller: '≤', date: null };
    for (const { id, value, unit, direction } of ENTRIES) {
      const demand = { id, ...demandOf(parsePattern(value)) };
      expect(demand).toEqual({ id, comparator: signs[direction], unit });
    }
  });

  test('an example fits the blanks of its entry', () => {
    for (const { id, value, example } of ENTRIES) {
      const slots: readonly string[] = slotsOf(parsePattern(value));
      const strange = Object.keys(example ?? {}).filter((slot) => !slots.includes(slot));
      expect({ id, strange }).toEqual({ id, strange: [] });
    }
  });

  test('a definition is one sentence, and none is that of another entry', () => {
    const odd = ENTRIES.filter(({ definition }) => !/^[^。]{8,}。$/u.test(definition));
    expect(odd.map(({ id }) => id)).toEqual([]);
    const told = ENTRIES.map(({ definition }) => definition);
    expect(repeated(told)).toEqual([]);
  });

  test('names are general: no placeholder, no question, no bound', () => {
    expect(ENTRIES.filter(({ name }) => /[*＊?？≥≤]|是否/u.test(name))).toEqual([]);
  });

  test('wordings of our own are at most fifteen a field', () => {
    for (const field of LIBRARY_FIELDS) {
      const own = ENTRIES.filter(
        ({ origin, fields }) => origin === 'project' && fields[0] === field,
      );
      expect({ field, few: own.length <= 15 }).toEqual({ field, few: true });
    }
  });

  test('every file holds the entries of its own field, and each field has one file', () => {
    const files = INDICATOR_FILES.map((file) => indicatorsSchema.parse(file));
    expect(files.map(({ field }) => field)).toEqual(LIBRARY_FIELDS);
    for (const { field, entries } of files) {
      expect(entries.filter(({ fields }) => fields[0] !== field)).toEqual([]);
    }
  });

  test('filled in, every entry passes every check', () => {
    const forms = formsOfEntries();
    expect(forms.flat()).toHaveLength(ENTRIES.length);
    expect(forms.flatMap(findingsOf)).toEqual([]);
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
