import { VOCABULARY, type IndicatorRole, type TaskRole, type VocabularyData } from '../packs';
import type { FieldKey } from './keys';
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

type Lookup<T> = (text: string) => T | null;

function vocabularyOf(data: VocabularyData): Vocabulary {
  const fieldMatch = roleLookup(data.fields);
  const field: Lookup<FieldKey> = (text) => fieldMatch(text)?.role ?? null;
  const taskRole = roleLookup(data.tasks);
  const indicatorRole = roleLookup(data.indicators);
  const other = lookup(data.otherLabels.map((word) => [word, true]));
  const end = lookup(data.endLabels.map((word) => [word, true]));
  const total = lookup(data.totals.map((word) => [word, true]));
  const goalHeading = lookup(data.goalHeadings.map((word) => [word, true]));
  const level1 = lookup(
    data.level1.flatMap(({ name, synonyms }) =>
      [name, ...synonyms].map((word): [string, ClassName] => [word, { name, level1: null }]),
    ),
  );
  const level2 = lookup(
    data.level2.flatMap(({ name, level1, synonyms }) =>
      [name, ...synonyms].map((word): [string, ClassName] => [word, { name, level1 }]),
    ),
  );
  return {
    field,
    fieldMatch,
    fieldWithin: (text) => {
      const [label = '', value = ''] = text.split(/[:：]/u, 2);
      return value.trim() === '' || text.length > LONGEST_LINE ? null : field(label);
    },
    isLabel: (text) => (field(text) ?? other(text) ?? headingOf(text)) !== null,
    isOtherTitle: (text) => data.notTitles.some((word) => text.includes(word)),
    // What is signed or noted often stands in the label's own cell: 填表人：张三.
    isEndLabel: (text) => (end(text) ?? end(text.split(/[:：]/u)[0] ?? '')) !== null,
    isTotal: (text) => total(text) !== null,
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

function roleLookup<Role extends string>(
  roles: Readonly<Record<Role, readonly string[]>>,
): Lookup<RoleMatch<Role>> {
  const words: [string, RoleMatch<Role>][] = [];
  for (const role in roles) {
    roles[role].forEach((word, rank) => words.push([word, { role, rank }]));
  }
  return lookup(words);
}
