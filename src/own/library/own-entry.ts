import { directionOf } from '../../form/judgement/indicators/direction';
import { measureOf } from '../../form/judgement/indicators/measure';
import type { LibraryEntry, LibraryField } from '../../library/entries';
import { demandOf, parsePattern, slotsOf } from '../../library/pattern';
import { LIBRARY_FIELDS } from '../../packs/library-schema';
import { libraryClass } from './own-class';
import { blanked, written, type BlankedValue } from './written-value';

/** An indicator that the user keeps. Name and class are what it is known by. */
export type OwnEntry = LibraryEntry & { readonly origin: 'own' };

/** An indicator as people write it: in a row of a form, in a file, in the fields of the pane. */
export interface EntryDraft {
  readonly name: string;
  readonly level1: string;
  readonly level2: string;
  readonly definition: string;
  readonly formula: string;
  readonly unit: string;
  readonly direction: string;
  /** `≥95%`; or with blanks, `≥{n}%`. */
  readonly value: string;
  readonly fields: readonly string[];
  readonly synonyms: readonly string[];
}

export const EMPTY_DRAFT: EntryDraft = {
  name: '',
  level1: '',
  level2: '',
  definition: '',
  formula: '',
  unit: '',
  direction: '',
  value: '',
  fields: [],
  synonyms: [],
};

/** Why a draft is no indicator; the texts say it in words. */
export type EntryFault =
  | { readonly kind: 'no-name' | 'no-class' | 'blank-twice' }
  | {
      readonly kind: 'unknown-class' | 'unknown-field' | 'unknown-direction';
      readonly found: string;
    };

export type EntryReading =
  | { readonly kind: 'entry'; readonly entry: OwnEntry }
  | { readonly kind: 'fault'; readonly fault: EntryFault };

/** How the directions are written, the first of each by us. */
export const DIRECTION_WORDS = {
  larger: ['正向', '正向指标', '越大越好', '增长'],
  smaller: ['反向', '反向指标', '逆向', '逆向指标', '负向', '负向指标', '越小越好', '下降'],
  date: ['时限', '时间', '日期'],
} as const satisfies Readonly<Record<LibraryEntry['direction'], readonly string[]>>;

const DIRECTIONS = ['larger', 'smaller', 'date'] as const;
const BARE_NUMBER = /^(?:\{n\}|\d[\d,]*(?:\.\d+)?)$/u;

/** What an indicator of this name and class is known by. */
export function ownId(level2: string, name: string): string {
  return `own:${level2}:${name}`;
}

/** Reads what somebody wrote. What comes out, written down again, reads as the same. */
export function readEntry(draft: EntryDraft): EntryReading {
  const fault = (found: EntryFault): EntryReading => ({ kind: 'fault', fault: found });
  const name = oneLine(draft.name);
  if (name === '') return fault({ kind: 'no-name' });
  const [said1, said2] = [oneLine(draft.level1), oneLine(draft.level2)];
  const levels = libraryClass(said1, said2);
  if (!levels) {
    const found = said2 || said1;
    return fault(found === '' ? { kind: 'no-class' } : { kind: 'unknown-class', found });
  }
  const wished = oneLine(draft.direction);
  const direction = DIRECTIONS.find((each) =>
    DIRECTION_WORDS[each].some((word) => word === wished),
  );
  if (!direction && wished !== '') return fault({ kind: 'unknown-direction', found: wished });
  const named = listed(draft.fields);
  const unknown = named.find((field) => !isField(field));
  if (unknown !== undefined) return fault({ kind: 'unknown-field', found: unknown });
  const fields = named.filter(isField);
  const unit = oneLine(draft.unit);
  const said = oneLine(draft.value);
  // A value that is no date has one of the other directions, whatever is said of it.
  const given = direction === 'date' && said !== '' ? null : direction;
  const meant = given ?? directionOf(name) ?? 'larger';
  const value = valueOf(said || usualValue(name, unit, meant), unit, meant);
  const slots = slotsOf(parsePattern(value.value));
  if (new Set(slots).size < slots.length) return fault({ kind: 'blank-twice' });
  const formula = oneLine(draft.formula);
  return {
    kind: 'entry',
    entry: {
      id: ownId(levels.level2, name),
      name,
      ...levels,
      definition: oneLine(draft.definition),
      ...(formula !== '' && { formula }),
      ...measureIn(value.value, unit, meant),
      value: value.value,
      ...(value.example && { example: value.example }),
      fields: fields.length > 0 ? fields : ['通用'],
      synonyms: listed(draft.synonyms).filter((word) => word !== name),
      origin: 'own',
    },
  };
}

/** An indicator as people write it, `readEntry` the other way round. */
export function draftOf(entry: OwnEntry): EntryDraft {
  const { name, level1, level2, definition, formula = '', unit, direction, value } = entry;
  return {
    name,
    level1,
    level2,
    definition,
    formula,
    unit: unit ?? '',
    direction: DIRECTION_WORDS[direction][0],
    value: written({ value, example: entry.example ?? null }),
    fields: entry.fields,
    synonyms: entry.synonyms,
  };
}

/** Separators of a list that is written into one cell. */
export const LIST_SEPARATOR = '、';
const SEPARATORS = /[、，,；;|]/u;

function listed(words: readonly string[]): string[] {
  const all = words.flatMap((word) => oneLine(word).split(SEPARATORS)).map(oneLine);
  return [...new Set(all.filter((word) => word !== ''))];
}

function isField(word: string): word is LibraryField {
  return LIBRARY_FIELDS.some((field) => field === word);
}

/** Without the line breaks, doubled blanks and characters that one cell or another program would not hand back. */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}\p{Cs}\uFFFE\uFFFF]+/gu, ' ').trim();
}

/** Where no value is given: a blank of the unit. */
function usualValue(name: string, unit: string, direction: LibraryEntry['direction']): string {
  if (direction === 'date') return '{date}前完成';
  const sign = direction === 'smaller' ? '≤' : '≥';
  const measure = measureOf(name);
  const isShare = measure === 'rate' || measure === 'satisfaction';
  return `${sign}{n}${unit === '' && isShare ? '%' : unit}`;
}

/** A number alone gets the sign of its direction, and a number without a unit the unit that was given apart. */
function valueOf(text: string, unit: string, direction: LibraryEntry['direction']): BlankedValue {
  const sign = direction === 'smaller' ? '≤' : '≥';
  const signed = BARE_NUMBER.test(text) && direction !== 'date' ? `${sign}${text}` : text;
  const value = blanked(signed);
  const isOpen = demandOf(parsePattern(value.value)).unit === null && value.value.endsWith('{n}');
  return isOpen && unit !== '' ? blanked(`${signed}${unit}`) : value;
}

/** Unit and direction as the value itself has them; else as they were given. */
function measureIn(
  value: string,
  given: string,
  meant: LibraryEntry['direction'],
): Pick<LibraryEntry, 'unit' | 'direction'> {
  const parts = parsePattern(value);
  const slots = slotsOf(parts);
  if (slots.includes('date')) return { unit: null, direction: 'date' };
  const { comparator, unit } = demandOf(parts);
  const isCeiling = comparator === '≤' || comparator === '<';
  const isFloor = comparator === '≥' || comparator === '>';
  return {
    unit: slots.includes('n') ? unit : given || null,
    direction: isCeiling ? 'smaller' : isFloor ? 'larger' : meant,
  };
}
