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
const MEASURE = `(?:${anyOf(measures)})`;
const PER = `\\s*[/／]\\s*(?:每)?(?:${anyOf([...periods, ...measures])})`;
/** A measure word that the lists know, with its magnitude and what it is counted per. */
const KNOWN = new RegExp(
  `^\\s*(?<unit>(?:${anyOf(magnitudes)})?${MEASURE}(?:${PER})*|(?:${anyOf(magnitudes)}))`,
  'u',
);
/** Where a value is nothing but number and unit, any short word is the unit. */
const LONGEST_UNIT = 8;
const TAIL = new RegExp(
  `(?:${anyOf([...atLeastAfter, ...atMostAfter, ...approximate])}|[。.,;!、\\s])+$`,
  'u',
);
const UNIT_TEXT = /^[\p{L}°℃/·.%‰()、\s]+$/u;

/**
 * Reads the unit that follows a number.
 * @param whole the number is the first thing of the value, so what follows may be a unit of any name
 */
export function readUnit(rest: string, whole: boolean): Unit | null {
  const percent = PERCENT.exec(rest);
  if (percent) return { text: '%', length: percent[0].length };
  const any = whole ? anyUnit(rest) : null;
  if (any) return any;
  const known = KNOWN.exec(rest);
  const text = known?.groups?.['unit'];
  return known && text !== undefined
    ? { text: text.replace(/\s/gu, ''), length: known[0].length }
    : null;
}

function anyUnit(rest: string): Unit | null {
  const kept = rest.replace(TAIL, '');
  const text = kept.trim();
  const fits = text !== '' && text.length <= LONGEST_UNIT && UNIT_TEXT.test(text);
  return fits ? { text, length: kept.length } : null;
}
