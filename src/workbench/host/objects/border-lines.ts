import type { Border } from '../../../workbook/styles/style';

export const LINE_STYLES = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Double',
  'SlantDashDot',
] as const;
export const LINE_WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;

export type LineStyle = (typeof LINE_STYLES)[number];
export type LineWeight = (typeof LINE_WEIGHTS)[number];

/** A line as the API describes it. */
export interface Line {
  readonly style: LineStyle;
  readonly weight: LineWeight;
  readonly color: string;
}

export const NO_LINE: Line = { style: 'None', weight: 'Thin', color: '#000000' };

interface NamedLine {
  readonly line: string;
  readonly style: LineStyle;
  readonly weight: LineWeight;
}

/** The file format's lines. The first of a style is what Excel draws where the style has no such weight. */
const LINES: readonly NamedLine[] = [
  { line: 'thin', style: 'Continuous', weight: 'Thin' },
  { line: 'hair', style: 'Continuous', weight: 'Hairline' },
  { line: 'medium', style: 'Continuous', weight: 'Medium' },
  { line: 'thick', style: 'Continuous', weight: 'Thick' },
  { line: 'dashed', style: 'Dash', weight: 'Thin' },
  { line: 'mediumDashed', style: 'Dash', weight: 'Medium' },
  { line: 'dashDot', style: 'DashDot', weight: 'Thin' },
  { line: 'mediumDashDot', style: 'DashDot', weight: 'Medium' },
  { line: 'dashDotDot', style: 'DashDotDot', weight: 'Thin' },
  { line: 'mediumDashDotDot', style: 'DashDotDot', weight: 'Medium' },
  { line: 'dotted', style: 'Dot', weight: 'Thin' },
  { line: 'double', style: 'Double', weight: 'Thick' },
  { line: 'slantDashDot', style: 'SlantDashDot', weight: 'Medium' },
];

export function lineOf(border: Border | undefined): Line {
  if (!border) return NO_LINE;
  const named = LINES.find(({ line }) => line === border.line);
  return {
    style: named?.style ?? 'Continuous',
    weight: named?.weight ?? 'Thin',
    color: border.color,
  };
}

/** The border that a line of the API is in a file; undefined for none. */
export function borderOf({ style, weight, color }: Line): Border | undefined {
  const ofStyle = LINES.filter((each) => each.style === style);
  const named = ofStyle.find((each) => each.weight === weight) ?? ofStyle[0];
  return named && { line: named.line, color };
}
