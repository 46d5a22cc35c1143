import {
  VOCABULARY,
  type IndicatorRole,
  type Layout,
  type TaskRole,
  type VocabularyData,
} from '../../packs';
import type { FieldKey } from '../keys';
import { bareLabel, foldText, labelForms } from './label';

/** What a printed class name stands for. */
export interface ClassName {
  readonly name: string;
  /** The level above; null for a class of the first level. */
  readonly level1: string | null;
}

const LONGEST_LABEL = 40;
const LONGEST_CLASS = 16;
const LONGEST_LINE = 80;

/** Looks words of a form up; built once from the data of the packs. */
export interface Vocabulary {
  field(text: string): FieldKey | null;
  /** The same with its rank among the words for the field. */
  fieldMatch(text: string): RoleMatch<FieldKey> | null;
  /** The field that a cell holds together with its label, as 部门名称：某某局 does. */
  fieldWithin(text: string): FieldKey | null;
  /** Means the whole sum where an amount stands right of it; elsewhere it heads a column. */
  isAmountBeside(text: string): boolean;
  /** A field's label, another label, or a heading: no value stands in such a cell. */
  isLabel(text: string): boolean;
  isEndLabel(text: string): boolean;
  /** The words of the title of another kind of paper. */
  isOtherTitle(text: string): boolean;
  isTotal(text: string): boolean;
  /** Heads the goal where what was reached stands beside it. */
  isGoalHeading(text: string): boolean;
  taskRole(text: string): RoleMatch<TaskRole> | null;
  indicatorRole(text: string): RoleMatch<IndicatorRole> | null;
  level1(text: string): ClassName | null;
  level2(text: string): ClassName | null;
  /** Reads as the name of a class, known or not. */
  looksLikeClass(text: string): boolean;
}

/** Of two headings for one role the one with the lower rank names the column. */
export interface RoleMatch<Role extends string> {
  readonly role: Role;
  readonly rank: number;
}

/** 单位：示例市民政局; of money 单位：万元 stands there, of measures nothing so long. */
function isOwnName(label: string, value: string): boolean {
  return bareLabel(label) === '单位' && /^\p{Script=Han}{4,}/u.test(value.trim());
}

/** 金额合计 */
const SUM = /^\p{Script=Han}{1,4}(?:合计|小计|总计)$/u;

/** Whoever signs: 单位负责人签字. */
const SIGNED = /^\p{Script=Han}{0,12}(?:签字|签名|签章|盖章)$/u;

type Lookup<T> = (text: string) => T | null;

/** Words of a layout's own, which come before those of all forms. */
type OwnWords = Pick<Layout, 'labels' | 'headings' | 'classes'>;

function vocabularyOf(data: VocabularyData, own: readonly OwnWords[] = []): Vocabulary {
  const other = lookup(data.otherLabels.map((word) => [word, true]));
  const namedBeside = lookup(data.amountsBeside.map((word) => [word, true]));
  const isOther = (text: string): boolean => (other(text) ?? namedBeside(text)) !== null;
  const amountBeside = loosely(namedBeside, isOther, data, (found) => found);
  const fieldMatch = loosely(
    roleLookup(
      data.fields,
      own.map(({ labels }) => labels),
    ),
    isOther,
    data,
    lessExact,
  );
  const field: Lookup<FieldKey> = (text) => fieldMatch(text)?.role ?? null;
  const taskRole = roleLookup(
    data.tasks,
    own.map(({ headings }) => headings?.tasks),
  );
  const indicatorRole = loosely(
    roleLookup(
      data.indicators,
      own.map(({ headings }) => headings?.indicators),
    ),
    isOther,
    data,
    lessExact,
  );
  const end = lookup(data.endLabels.map((word) => [word, true]));
  const total = lookup(data.totals.map((word) => [word, true]));
  const goalHeading = lookup(data.goalHeadings.map((word) => [word, true]));
  const level1 = classLookup(
    data.level1.map((known) => ({ ...known, level1: null })),
    own.map(({ classes }) => classes?.level1),
  );
  const level2 = classLookup(
    data.level2,
    own.map(({ classes }) => classes?.level2),
  );
  return {
    field,
    fieldMatch,
    fieldWithin: (text) => {
      const [label = '', value = ''] = text.split(/[:：]/u, 2);
      if (value.trim() === '' || text.length > LONGEST_LINE) return null;
      return field(label) ?? (isOwnName(label, value) ? '部门名称' : null);
    },
    isAmountBeside: (text) => amountBeside(text) !== null,
    isLabel: (text) =>
      other(text) !== null || (amountBeside(text) ?? field(text) ?? headingOf(text)) !== null,
    isOtherTitle: (text) => data.notTitles.some((word) => text.includes(word)),
    // What is signed or noted often stands in the label's own cell: 填表人：张三.
    isEndLabel: (text) => {
      const [label = ''] = text.split(/[:：]/u);
      return (end(text) ?? end(label)) !== null || SIGNED.test(label.trim());
    },
    isTotal: (text) => total(text) !== null || SUM.test(bareLabel(text)),
    isGoalHeading: (text) => goalHeading(text) !== null,
    taskRole,
    indicatorRole,
    level1,
    level2,
    looksLikeClass: (text) => {
      const word = bareLabel(text);
      return (
        (level1(text) ?? level2(text)) !== null ||
        (word.length <= LONGEST_CLASS && data.classEndings.some((ending) => word.endsWith(ending)))
      );
    },
  };

  function headingOf(text: string): true | null {
    const match = indicatorRole(text);
    return match && !BESIDE.includes(match.role) ? true : null;
  }
}

/** Columns beside an indicator, whose headings are words of any table. */
const BESIDE: readonly IndicatorRole[] = ['other', 'unit', 'weight'];

/** The words of the packs that come with the product. */
export const DEFAULT_VOCABULARY: Vocabulary = vocabularyOf(VOCABULARY);

const OF_LAYOUTS = new WeakMap<Layout, Vocabulary>();

/** The words by which a form of the layout is read: its own before those of all forms. */
export function vocabularyFor(layout: Layout): Vocabulary {
  if (!hasOwnWords(layout)) return DEFAULT_VOCABULARY;
  const known = OF_LAYOUTS.get(layout) ?? vocabularyOf(VOCABULARY, [layout]);
  OF_LAYOUTS.set(layout, known);
  return known;
}

/** The words by which forms are looked for whose layout is not known yet. */
export function vocabularyForAny(layouts: readonly Layout[]): Vocabulary {
  const [first, ...others] = layouts.filter(hasOwnWords);
  if (!first) return DEFAULT_VOCABULARY;
  return others.length === 0 ? vocabularyFor(first) : vocabularyOf(VOCABULARY, [first, ...others]);
}

function hasOwnWords({ labels, headings, classes }: Layout): boolean {
  return [labels, headings, classes].some((words) => words !== undefined);
}

function lookup<T>(words: readonly (readonly [string, T])[]): Lookup<T> {
  const byWord = new Map<string, T>();
  for (const [word, meaning] of words) {
    const key = foldText(word);
    if (!byWord.has(key)) byWord.set(key, meaning);
  }
  return (text) => {
    if (text === '' || text.length > LONGEST_LABEL) return null;
    for (const form of labelForms(text)) {
      const meaning = byWord.get(form);
      if (meaning !== undefined) return meaning;
    }
    return null;
  };
}

/** Classes by all that they are called; the words of layouts come before those of all forms. */
function classLookup(
  known: readonly (ClassName & { readonly synonyms: readonly string[] })[],
  own: readonly (WordsByRole<string> | undefined)[],
): Lookup<ClassName> {
  const wordsFor = (wordsOf: (name: string, synonyms: readonly string[]) => readonly string[]) =>
    known.flatMap(({ name, level1, synonyms }) =>
      wordsOf(name, synonyms).map((word): [string, ClassName] => [word, { name, level1 }]),
    );
  return lookup([
    ...own.flatMap((words) => wordsFor((name) => words?.[name] ?? [])),
    ...wordsFor((name, synonyms) => [name, ...synonyms].flatMap(calledToo)),
  ]);
}

/** 数量指标 is called 数量, 数量目标, 数量类 and 数量类指标, too; but 群众满意度 and 成本控制 are names of indicators. */
function calledToo(word: string): readonly string[] {
  const stem = word.replace(/(?<!.满意度|控制)指标$/u, '');
  return stem === word ? [word] : ['指标', '', '目标', '类', '类指标'].map((end) => stem + end);
}

/** A label found only without the words around it names its field less exactly than any that is known as it stands. */
const LOOSE_RANK = 500;
/** Shorter words mean too many things. */
const LEAST_LOOSE = 4;
const MOST_PREFIXES = 3;

function lessExact<Role extends string>({ role, rank }: RoleMatch<Role>): RoleMatch<Role> {
  return { role, rank: rank + LOOSE_RANK };
}

/**
 * Looks a label up as it stands, then without what may stand before and behind it: 部门年度总体目标, 主管部门及代码.
 * @param less what is made of a meaning that was found in the second way
 */
function loosely<T>(
  exactly: Lookup<T>,
  isOther: (text: string) => boolean,
  { prefixes, suffixes }: Pick<VocabularyData, 'prefixes' | 'suffixes'>,
  less: (found: T) => T,
): Lookup<T> {
  const around = new RegExp([...prefixes, ...suffixes].join('|'), 'u');
  return (text) => {
    const match = exactly(text);
    if (match !== null || text.length > LONGEST_LABEL || !around.test(text) || isOther(text)) {
      return match;
    }
    const [, , label] = labelForms(text);
    const suffix = suffixes.find((one) => label.endsWith(one));
    let rest = suffix === undefined ? label : label.slice(0, -suffix.length);
    for (let count = 0; count <= MOST_PREFIXES && rest.length >= LEAST_LOOSE; count++) {
      const found = rest === label ? null : exactly(rest);
      if (found !== null) return less(found);
      const start = rest;
      const prefix = prefixes.find((one) => start.startsWith(one));
      if (prefix === undefined) return null;
      rest = rest.slice(prefix.length);
    }
    return null;
  };
}

type WordsByRole<Role extends string> = Readonly<Partial<Record<Role, readonly string[]>>>;

function roleLookup<Role extends string>(
  roles: WordsByRole<Role>,
  own: readonly (WordsByRole<Role> | undefined)[],
): Lookup<RoleMatch<Role>> {
  const words: [string, RoleMatch<Role>][] = [];
  for (const each of [...own, roles]) {
    for (const role in each) {
      each[role]?.forEach((word, rank) => words.push([word, { role, rank }]));
    }
  }
  return lookup(words);
}
