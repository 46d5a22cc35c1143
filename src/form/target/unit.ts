import { anyOf, TARGET_WORDS } from './words';

const { measures, magnitudes, occasions, periods, atLeastAfter, atMostAfter, approximate } =
  TARGET_WORDS;

/** A unit behind a number: as it is counted in, and how much of the text it takes. */
export interface Unit {
  readonly text: string;
  readonly length: number;
}

/** What makes a measure with a period a frequency: 次/季度. */
export const FREQUENCY = { occasions: new Set(occasions), periods: new Set(periods) };

const PERCENT = /^\s*(?:%|\(\s*%\s*\)|百分比)/u;
/** 册次, 辆次: what is counted each time it is used; 台套, 人份: two measures that go together. */
const MEASURE = `(?:(?:${anyOf(measures)})(?:(?:次|${anyOf(measures)})(?=$|[^\\p{L}]|以))?)`;
const MAGNITUDE = `(?:${anyOf(magnitudes)})`;
/** 元/亩, 次/每月, and the rates of statistics: 件/万人, 例/10万. */
/** 次/2年 */
const PER = `(?:\\s*/\\s*每?|每)(?:\\d{0,3}(?:${anyOf(periods)})|${anyOf(measures)}|\\d*${MAGNITUDE}${MEASURE}?)`;
/** A measure word that the lists know, with its magnitude and what it is counted per. */
const KNOWN = new RegExp(
  `^\\s*[余多]?(?<unit>(?:${MAGNITUDE}[余多]?${MEASURE}|个[亿万]|${MEASURE}|${MAGNITUDE})(?:${PER})*|\\s*[/／]\\s*\\d*${MAGNITUDE}${MEASURE}?)`,
  'iu',
);
/** 万车公里: what is counted stands behind the 万, in a word that the lists do not know. */
const ONLY_MAGNITUDE = new RegExp(
  `^\\s*${MAGNITUDE}(?![余多以左上]|${anyOf(measures)})\\p{L}`,
  'u',
);
/** Where a value is nothing but number and unit, any short word is the unit. */
const LONGEST_UNIT = 8;
/** So far behind a number a unit may reach. */
const REACH = 24;
const COMPOUND = /^\s*[/.、(·・•]\s*\(?\s*[\p{L}]/u;
const TAIL = new RegExp(
  `(?:${anyOf([...atLeastAfter, ...atMostAfter, ...approximate])}|\\(含\\)|[内前。.,;!、\\s])+$`,
  'u',
);
const UNIT_TEXT = /^[\p{L}²³°℃/·・•.%‰()、\s]+$/u;
/** What a bracket adds to a unit: 人次（每年）, 次（不含）. */
const REMARK = /\((?:不?含|每|全年|完成|其中|约)/u;

/**
 * Reads the unit that follows a number.
 * @param whole the number is the first thing of the value, so what follows may be a unit of any name
 */
export function readUnit(rest: string, whole: boolean): Unit | null {
  const near = rest.slice(0, REACH);
  const percent = PERCENT.exec(near);
  if (percent) return { text: '%', length: percent[0].length };
  const known = KNOWN.exec(near);
  const measure = known ? unitOf(known[0]) : null;
  // 元/人.每天 goes on where the known words end; 个议题协商 does not.
  const ends =
    measure !== null && !COMPOUND.test(near.slice(measure.length)) && !ONLY_MAGNITUDE.test(near);
  return (whole && !ends ? anyUnit(rest) : null) ?? measure;
}

function anyUnit(rest: string): Unit | null {
  if (rest.length > REACH) return null;
  const kept = rest.replace(TAIL, '');
  const fits =
    kept.trim() !== '' &&
    kept.trim().length <= LONGEST_UNIT &&
    UNIT_TEXT.test(kept) &&
    !REMARK.test(kept);
  return fits ? unitOf(kept) : null;
}

function unitOf(taken: string): Unit {
  const text = taken
    .replace(/\s/gu, '')
    .replace(/^[余多]|(?<=[十百千万亿])[余多]/gu, '')
    .replace(/^\((.+)\)$/u, '$1')
    .replace(/\/每|(?<=[\p{Script=Han}])(?<![/.、·・•])每/gu, '/');
  return { text, length: taken.length };
}
