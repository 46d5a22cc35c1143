import { approximateWord } from '../../form/judgement/values/approximation';
import { isShare } from '../../form/judgement/indicators/rate';
import { datesIn } from '../../form/target/dates';
import { isMeasured, readTargets } from '../../form/target/read-target';
import type { MeasuredTarget } from '../../form/target/target';
import type { LibraryEntry } from '../../library/entries';
import type { SlotValues } from '../../library/fill-pattern';
import { demandOf, parsePattern, slotsOf } from '../../library/pattern';
import { PERIODS, readSlot } from '../../library/slot-value';

const SAME: Readonly<Record<string, string>> = {
  名: '人',
  位: '人',
  人员: '人',
  期: '场',
  届: '场',
};

/** The numbers, days and periods that a text names. */
export interface Said {
  readonly plain: string;
  readonly measured: readonly MeasuredTarget[];
  readonly date: string | null;
}

export function saidIn(text: string): Said {
  const plain = exact(text);
  const [date] = datesIn(plain);
  return {
    plain,
    measured: readTargets(plain).filter(isMeasured),
    date: date ? readSlot('date', plain.slice(date.start, date.end)) : null,
  };
}

/** What a text that somebody wrote already says of an entry's blanks: 约550人 fills ≥{n}人 with 550. */
export function carriedFrom(text: string, entry: LibraryEntry): SlotValues {
  return carriedOver(saidIn(text), entry);
}

/** The same of a text that was read before. */
export function carriedOver(
  { plain, measured, date }: Said,
  { name, value: pattern }: LibraryEntry,
): SlotValues {
  const parts = parsePattern(pattern);
  const slots = slotsOf(parts);
  const { unit } = demandOf(parts);
  const number = measured.find((target) => fits(target.unit, unit) && isShareOrCount(name, unit));
  const period = PERIODS.find(
    (each) => number?.unit?.endsWith(`/${each}`) ?? plain.includes(`每${each}`),
  );
  return {
    ...(slots.includes('n') && number && { n: number.number.toFixed() }),
    ...(slots.includes('date') && date !== null && { date }),
    ...(slots.includes('period') && period && { period }),
  };
}

/** What stands in front of a % may be the share of something else: of growth and savings nothing is told by it. */
function isShareOrCount(name: string, unit: string | null): boolean {
  return unit !== '%' || isShare(name);
}

/** A number counts for a blank in the same unit, whatever word for it. */
function fits(written: string | null, unit: string | null): boolean {
  if (written === null || unit === null) return written === unit;
  const [counted = ''] = written.split('/');
  return (
    written === unit || counted === unit || (SAME[counted] ?? counted) === (SAME[unit] ?? unit)
  );
}

function exact(text: string): string {
  const plain = text.normalize('NFKC');
  const word = approximateWord(plain, true);
  if (word === null) return plain;
  const without = plain.replace(word, '');
  return without === plain ? plain : exact(without);
}
