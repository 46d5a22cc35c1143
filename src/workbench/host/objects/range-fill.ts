import { method } from '../protocol/member-definitions';
import { defineType, type ObjectType } from '../protocol/object-type';
import { asColor } from './color';
import type { AreasTarget } from './open-book';
import { changeStyles, styled } from './styled';
import { Vocabulary } from './vocabulary';

/** What Excel gives as the colour of a cell that has no fill. */
const NO_FILL = '#FFFFFF';

const NONE = 'None';
const SOLID = 'Solid';

/** The file format's names of patterns. */
const PATTERNS = new Vocabulary([
  ['none', NONE],
  ['solid', SOLID],
  ['darkGray', 'Gray75'],
  ['mediumGray', 'Gray50'],
  ['lightGray', 'Gray25'],
  ['gray125', 'Gray16'],
  ['gray0625', 'Gray8'],
  ['darkHorizontal', 'Horizontal'],
  ['darkVertical', 'Vertical'],
  ['darkDown', 'Down'],
  ['darkUp', 'Up'],
  ['darkGrid', 'Checker'],
  ['darkTrellis', 'SemiGray75'],
  ['lightHorizontal', 'LightHorizontal'],
  ['lightVertical', 'LightVertical'],
  ['lightDown', 'LightDown'],
  ['lightUp', 'LightUp'],
  ['lightGrid', 'Grid'],
  ['lightTrellis', 'CrissCross'],
]);

export const rangeFillType: ObjectType<AreasTarget> = defineType({
  name: 'RangeFill',
  members: {
    Color: styled(
      '1.1',
      ({ fill }) => fill ?? NO_FILL,
      (value) => {
        const fill = asColor(value);
        return () => ({ fill });
      },
    ),
    Pattern: styled(
      '1.9',
      ({ fill, pattern }) => patternName(fill, pattern?.kind),
      (value) => {
        const kind = PATTERNS.parse(value);
        if (kind === 'none') return () => ({ fill: null, pattern: null });
        if (kind === 'solid') return ({ fill }) => ({ fill: fill ?? NO_FILL, pattern: null });
        return ({ pattern }) => ({ pattern: { kind, color: pattern?.color ?? '#000000' } });
      },
    ),
    PatternColor: styled(
      '1.9',
      ({ pattern }) => pattern?.color ?? '#000000',
      (value) => {
        const color = asColor(value);
        return ({ pattern }) => (pattern ? { pattern: { ...pattern, color } } : {});
      },
    ),
    /** Theme colours are resolved in the model; no fill is told by null here (OfficeDev/office-js#4900). */
    TintAndShade: styled('1.9', ({ fill, pattern }) => (fill === null && !pattern ? null : 0)),
    PatternTintAndShade: styled('1.9', ({ pattern }) => (pattern ? 0 : null)),
    Clear: method('1.1', (target) => {
      changeStyles(target, () => ({ fill: null, pattern: null }));
    }),
  },
});

function patternName(fill: string | null, kind: string | undefined): string {
  if (kind === undefined) return fill === null ? NONE : SOLID;
  return PATTERNS.print(kind) ?? SOLID;
}
