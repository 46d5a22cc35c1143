import { NUMERAL, readNumeral } from '../../../form/target/chinese-numeral';

/** A text that begins with its number among others of its kind: 指标2：, 三、, （四）, 5. */
export interface CountedText {
  readonly before: string;
  readonly number: number;
  readonly isChinese: boolean;
  readonly after: string;
  readonly rest: string;
}

const COUNTED = new RegExp(
  `^(?<before>\\s*(?:三级)?(?:指标)?\\s*[（(]?)(?<number>\\d{1,3}|${NUMERAL}{1,3})` +
    `(?<after>\\s*(?:[）)][、.．]?|[、：:]|[.．](?!\\d))\\s*)(?<rest>.*)$`,
  'su',
);

/** Takes the number off a text; null for one that begins with none. */
export function readCounted(text: string): CountedText | null {
  const { before, number, after, rest } = COUNTED.exec(text)?.groups ?? {};
  if (before === undefined || number === undefined) return null;
  const isChinese = !/\d/u.test(number);
  const read = isChinese ? readNumeral(number) : Number(number);
  return read === null
    ? null
    : { before, number: read, isChinese, after: after ?? '', rest: rest ?? '' };
}

/** A number that stands alone: 三, （4）, 5. */
export function readNumber(text: string): CountedText | null {
  const counted = readCounted(text) ?? readCounted(`${text.trimEnd()}${STOP}`);
  if (!counted || counted.rest !== '') return null;
  const { after } = counted;
  return { ...counted, after: text.trimEnd().endsWith(after) ? after : after.replace(STOP, '') };
}

const STOP = '、';

export function printCounted({ before, number, isChinese, after, rest }: CountedText): string {
  return `${before}${isChinese ? numeral(number) : String(number)}${after}${rest}`;
}

const DIGITS = '一二三四五六七八九';

/** Below a hundred, as lists are counted: 七, 十, 十二, 三十. */
function numeral(number: number): string {
  const tens = Math.floor(number / 10);
  const unit = number % 10 === 0 ? '' : DIGITS.charAt((number % 10) - 1);
  return tens === 0 ? unit : `${tens === 1 ? '' : DIGITS.charAt(tens - 1)}十${unit}`;
}
