import type { IconThreshold } from '../../../../workbook/conditional-formats/threshold';
import { Vocabulary } from '../vocabulary';

/** The file format's names of icon sets; how many icons a set has is their first digit. */
export const ICON_SETS = new Vocabulary([
  ['3Arrows', 'ThreeArrows'],
  ['3ArrowsGray', 'ThreeArrowsGray'],
  ['3Flags', 'ThreeFlags'],
  ['3TrafficLights1', 'ThreeTrafficLights1'],
  ['3TrafficLights2', 'ThreeTrafficLights2'],
  ['3Signs', 'ThreeSigns'],
  ['3Symbols', 'ThreeSymbols'],
  ['3Symbols2', 'ThreeSymbols2'],
  ['4Arrows', 'FourArrows'],
  ['4ArrowsGray', 'FourArrowsGray'],
  ['4RedToBlack', 'FourRedToBlack'],
  ['4Rating', 'FourRating'],
  ['4TrafficLights', 'FourTrafficLights'],
  ['5Arrows', 'FiveArrows'],
  ['5ArrowsGray', 'FiveArrowsGray'],
  ['5Rating', 'FiveRating'],
  ['5Quarters', 'FiveQuarters'],
  ['3Stars', 'ThreeStars'],
  ['3Triangles', 'ThreeTriangles'],
  ['5Boxes', 'FiveBoxes'],
]);

/** The limits that Excel gives a set: its icons in equal parts of the range of values. */
export function usualThresholds(set: string): readonly IconThreshold[] {
  const count = Number(set.charAt(0));
  return Array.from({ length: count }, (_, i) => ({
    kind: 'percent',
    formula: String(Math.round((100 * i) / count)),
    orEqual: true,
    icon: null,
  }));
}
