import type { Comparator } from './target';
import { readNumeral } from './chinese-numeral';
import { BEFORE_PATTERN, comparatorBefore } from './comparator';

const PERIOD = '(?:半年|学期|季度|个?月|年度?|季|周|旬|[日天])';
/** 每月, 每两年; and without 每, where a number of times is sure to follow: 一年, 半年. */
const SPREAD = `(?:每\\s*(?<count>\\d{1,3}|[一两三四五])?\\s*(?<period>${PERIOD})|(?<![〇零一二三四五六七八九十第\\d])(?<years>[一两三四五])(?<bare>[年月])|(?<![前上下])(?<half>半年))`;
const AHEAD = new RegExp(`(?:(?<sign>${BEFORE_PATTERN})\\s*)?${SPREAD}(?:[^\\d,;。]{0,6})$`, 'u');

/** What a number of times is spread over, as a pattern without names. */
export const EVERY = SPREAD.replace(/\?<[a-z]+>/gu, '');

/** A period that a number of times is spread over, and the sign before it: 至少每两年. */
export interface PeriodAhead {
  readonly comparator: Comparator | null;
  /** As a unit has it behind its stroke: 年, 2年, 半年. */
  readonly every: string;
}

/** The period that a text ends with, a verb or two behind it; `text` ends where the number begins. */
export function periodAhead(text: string): PeriodAhead | null {
  const { groups } = AHEAD.exec(text.slice(-REACH)) ?? {};
  if (!groups) return null;
  const period = groups['period'] ?? groups['bare'] ?? groups['half'] ?? '';
  const count = countOf(groups['count'] ?? groups['years']);
  return {
    comparator: comparatorBefore(groups['sign']),
    every: count > 1 ? `${count}${period}` : period.replace('个', ''),
  };
}

/** So far before a number its period may stand. */
const REACH = 24;

function countOf(written: string | undefined): number {
  if (written === undefined) return 1;
  return /^\d+$/u.test(written) ? Number(written) : (readNumeral(written) ?? 1);
}
