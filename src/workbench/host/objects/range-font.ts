import type { Font, Script, Underline } from '../../../workbook/styles/style';
import type { ApiSet } from '../protocol/wire-object';
import { defineType, type MemberDefinition, type ObjectType } from '../protocol/object-type';
import { asBoolean, asText, invalidArgument } from './arguments';
import { asColor } from './color';
import type { AreasTarget } from './open-book';
import { styled } from './styled';
import { Vocabulary } from './vocabulary';

const UNDERLINE = new Vocabulary<Underline>([
  ['none', 'None'],
  ['single', 'Single'],
  ['double', 'Double'],
  ['singleAccounting', 'SingleAccountant'],
  ['doubleAccounting', 'DoubleAccountant'],
]);
const LARGEST = 409;
const LONGEST_NAME = 31;

export const rangeFontType: ObjectType<AreasTarget> = defineType({
  name: 'RangeFont',
  members: {
    Name: font(
      '1.1',
      ({ name }) => name,
      (value) => ({ name: asFontName(value) }),
    ),
    Size: font(
      '1.1',
      ({ size }) => size,
      (value) => ({ size: asFontSize(value) }),
    ),
    Color: font(
      '1.1',
      ({ color }) => color,
      (value) => ({ color: asColor(value) }),
    ),
    Bold: font(
      '1.1',
      ({ bold }) => bold,
      (value) => ({ bold: asBoolean(value) }),
    ),
    Italic: font(
      '1.1',
      ({ italic }) => italic,
      (value) => ({ italic: asBoolean(value) }),
    ),
    Underline: font(
      '1.1',
      ({ underline }) => UNDERLINE.print(underline),
      (value) => ({ underline: UNDERLINE.parse(value) }),
    ),
    Strikethrough: font(
      '1.9',
      ({ strikethrough }) => strikethrough,
      (value) => ({ strikethrough: asBoolean(value) }),
    ),
    Subscript: scripted('subscript'),
    Superscript: scripted('superscript'),
    /** Theme colours are resolved in the model. */
    TintAndShade: styled('1.9', () => 0),
  },
});

function font(
  since: ApiSet,
  read: (font: Font) => unknown,
  parse: (value: unknown) => Partial<Font>,
): MemberDefinition<AreasTarget> {
  return styled(
    since,
    (style) => read(style.font),
    (value) => {
      const change = parse(value);
      return (style) => ({ font: { ...style.font, ...change } });
    },
  );
}

function scripted(wanted: Script): MemberDefinition<AreasTarget> {
  return styled(
    '1.9',
    ({ font: { script } }) => script === wanted,
    (value) => {
      const on = asBoolean(value);
      return (style) => {
        const { script } = style.font;
        const other: Script = on ? wanted : script === wanted ? 'baseline' : script;
        return { font: { ...style.font, script: other } };
      };
    },
  );
}

function asFontName(value: unknown): string {
  const name = asText(value);
  if (name === '' || name.length > LONGEST_NAME) throw invalidArgument();
  return name;
}

/** Points, in halves. */
function asFontSize(value: unknown): number {
  if (typeof value !== 'number' || value < 1 || value > LARGEST) throw invalidArgument();
  return Math.round(value * 2) / 2;
}
