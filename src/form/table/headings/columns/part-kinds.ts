import { namesPast } from '../../../text/past';
import { yearsIn } from '../../../text/year';

/** One of the columns that a heading of values lies over, and what it is called. */
export interface Part {
  readonly column: number;
  readonly words: string;
}

/** Which of several columns of values is the year's, and what the others are. */
export interface ValueParts {
  readonly value: number;
  /** Where values in words stand in a column of their own: that one, else null. */
  readonly inWords: number | null;
  /** All of them, where each is a region's; else none. */
  readonly regions: readonly number[];
  /** Those that may hold the year's values as well, `value` among them. */
  readonly rivals: readonly number[];
}

/** At least one. */
export type Parts = readonly [Part, ...Part[]];

/** @returns null where the columns are of another kind */
type Kind = (parts: Parts, year: number | null) => ValueParts | null;

const WHOLE = /^(?:合计|小计|总计|总体|全[省市县区州年]|年度|累计)/u;
const PART_OF_YEAR = /季度?$|半年$|月(?:份|底)?$/u;
const REGION = /^\p{Script=Han}{1,9}[省市县区州盟旗镇乡村道]$/u;
/** The name of a region as short as can be: so many side by side show that they are. */
const BARE_REGION = /^(?!.*[值标准据说明年季月期率数量分线限])\p{Script=Han}{2,4}$/u;
const LEAST_BARE = 3;

/** @param rivals those that may be the year's as well */
function taking(part: Part, rivals: readonly Part[] = [part]): ValueParts {
  const columns = rivals.map(({ column }) => column);
  return { value: part.column, inWords: null, regions: [], rivals: columns };
}

/** 2025年 | 2026年, one of them the form's own. */
const ofThisYear: Kind = (parts, year) => {
  const own = parts.find(({ words }) => year !== null && yearsIn(words).includes(year));
  return own ? taking(own) : null;
};

/** 上年完成值 | 本年目标值 */
const expected: Kind = (parts) => {
  const [next, ...others] = parts.filter(({ words }) => !namesPast(words));
  return next && others.length === 0 ? taking(next) : null;
};

/** The form does not say which year is its own: it is the last. */
const ofLastYear: Kind = (parts) => {
  if (parts.some(({ words }) => yearsIn(words).length === 0)) return null;
  const yearOf = ({ words }: Part): number => yearsIn(words)[0] ?? 0;
  const toCome = parts.filter(({ words }) => !namesPast(words));
  const last = [...toCome].sort((a, b) => yearOf(a) - yearOf(b)).at(-1);
  return taking(last ?? parts[0], parts);
};

/** 优 | 良 | 中 | 差: what is wanted is the best. */
const grades: Kind = (parts) => {
  const calledSo = (grade: string) => parts.find(({ words }) => words.startsWith(grade));
  const best = calledSo('优');
  return best && calledSo('良') ? taking(best) : null;
};

/** 定量 | 定性: each row fills one. */
const measuredOrSaid: Kind = (parts) => {
  const calledSo = (word: string) => parts.find(({ words }) => words.includes(word));
  const [measured, said] = [calledSo('定量'), calledSo('定性')];
  return measured && said ? { ...taking(measured), inWords: said.column } : null;
};

/** 一季度 to 四季度, and the whole year where it is there. */
const partsOfYear: Kind = (parts) => {
  const whole = parts.find(({ words }) => WHOLE.test(words));
  const others = parts.filter((part) => part !== whole);
  if (!others.every(({ words }) => PART_OF_YEAR.test(words))) return null;
  return whole ? taking(whole) : taking(parts[0], parts);
};

/** 全市 | 东山区 | 西河县: the whole, else the first. */
function regions(parts: Parts): ValueParts {
  const whole = parts.find(({ words }) => WHOLE.test(words)) ?? parts[0];
  const taken = taking(whole, parts);
  return { ...taken, regions: taken.rivals };
}

const KINDS: readonly Kind[] = [
  ofThisYear,
  expected,
  ofLastYear,
  grades,
  measuredOrSaid,
  partsOfYear,
];

/**
 * What the columns of one heading are to each other, by what they are called.
 * @param year the form's, where its head states one
 */
export function kindOf(parts: Parts, year: number | null): ValueParts {
  for (const kind of KINDS) {
    const found = kind(parts, year);
    if (found) return found;
  }
  return regions(parts);
}

/** Whether columns are called after regions and nothing else: 全市, 东山区, 西河县. */
export function nameRegions(parts: Parts): boolean {
  const areNamed = parts.every(({ words }) => WHOLE.test(words) || REGION.test(words));
  const areBare = parts.every(({ words }) => BARE_REGION.test(words));
  return (areNamed && parts.length > 1) || (areBare && parts.length >= LEAST_BARE);
}
