import { readTarget } from '../../form/target/read-target';
import type { LibraryEntry } from '../../library/entries';
import { fillPattern } from '../../library/fill-pattern';
import { parsePattern, slotsOf } from '../../library/pattern';
import { readSlot } from '../../library/slot-value';
import type { SlotName } from '../../packs/library-schema';

/** What stands in the blanks of a value. */
type Answers = NonNullable<LibraryEntry['example']>;

/** A value as the library keeps it: with blanks, and with what stood in them. */
export interface BlankedValue {
  readonly value: string;
  /** Null where the value came with its blanks open, or has none. */
  readonly example: Answers | null;
}

const NUMBER = /(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?/gu;
const DATE =
  /\d{4}年(?:\d{1,2}月(?:\d{1,2}日|底)?|底)?|\d{1,2}月(?:\d{1,2}日|底)?|\d{4}-\d{1,2}-\d{1,2}/gu;
const PERIOD = /(?<=每)(?:半年|季度|年|月|周|日)/u;

/**
 * A value as a form has it with blanks for what differs from year to year: `每季度≥3次` → `每{period}≥{n}次`. Only
 * what reads back as the same demand becomes a blank; a value with blanks already stays as it is.
 */
export function blanked(written: string): BlankedValue {
  if (slotsOf(parsePattern(written)).length > 0) return { value: written, example: null };
  const candidates = [
    ...numberBlanks(written),
    ...dateBlanks(written),
    ...numberBlanks(signedFirst(written)),
  ];
  return candidates.find((each) => says(each, written)) ?? { value: written, example: null };
}

/** The value as a form would have it; with open blanks where nothing stood in them. */
export function written({ value, example }: BlankedValue): string {
  const filled = example ? fillPattern(value, example) : null;
  return filled?.kind === 'filled' ? filled.text : value;
}

/** `15家以上` and `>=15家` as `≥15家`; '' where the text says anything besides. */
function signedFirst(text: string): string {
  const target = readTarget(text);
  if (target.kind !== 'number' && target.kind !== 'percent') return '';
  const { comparator, number, unit, span } = target;
  const isAll = span.start === 0 && span.end === text.length;
  return isAll && comparator !== null ? `${comparator}${number.toFixed()}${unit ?? ''}` : '';
}

function numberBlanks(text: string): readonly BlankedValue[] {
  const numbers = cuts(text, NUMBER, 'n');
  const period = PERIOD.exec(text)?.[0];
  if (period === undefined) return numbers;
  const often = numbers.map(({ value, example }) => ({
    value: value.replace(PERIOD, '{period}'),
    example: { ...example, period },
  }));
  return [...often, ...numbers];
}

function dateBlanks(text: string): readonly BlankedValue[] {
  return cuts(text, DATE, 'date');
}

/** The text with each of the places cut out in turn. */
function cuts(text: string, places: RegExp, slot: SlotName): readonly BlankedValue[] {
  return [...text.matchAll(places)].flatMap(({ 0: found, index }) => {
    const answer = readSlot(slot, found);
    if (answer === null) return [];
    const value = `${text.slice(0, index)}{${slot}}${text.slice(index + found.length)}`;
    return [{ value, example: { [slot]: answer } }];
  });
}

/** Whether the filled blanks demand what the text demanded. */
function says({ value, example }: BlankedValue, text: string): boolean {
  const filled = fillPattern(value, example ?? {});
  if (filled.kind === 'open') return false;
  if (filled.text === text) return true;
  const [now, before] = [readTarget(filled.text), readTarget(text)];
  if (!('number' in now && 'number' in before)) return false;
  return (
    now.number.eq(before.number) && now.comparator === before.comparator && now.unit === before.unit
  );
}
