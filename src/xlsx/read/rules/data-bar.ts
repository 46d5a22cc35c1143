import type { DataBar } from '../../../workbook/conditional-formats/rule-content';
import { descendants, flag, type XmlElement } from '../../xml/xml-element';
import { readColor, type Palette } from '../styles/colors';
import { readThresholds } from './thresholds';

/** The bar of Excel 2007's palette where a file names no colour. */
const FILL = '#638EC6';
const AXIS = '#000000';

/**
 * A data bar. Excel 2007 knew only limits, fill and whether the value shows; what came later an extension says.
 * @param extension the `dataBar` of the extension; null for a bar of Excel 2007
 */
export function readDataBar(
  bar: XmlElement,
  extension: XmlElement | null,
  palette: Palette,
): DataBar {
  const color = (local: string, holder: XmlElement | null = extension) =>
    readColor(holder ? descendants(holder, local)[0] : undefined, palette) ?? null;
  const [lower, upper] = readThresholds(extension ?? bar);
  const fill = color('color', bar) ?? color('fillColor') ?? FILL;
  const limits = {
    lower: lower ?? { kind: 'min', formula: null },
    upper: upper ?? { kind: 'max', formula: null },
    showValue: flag(bar, 'showValue', true),
  } as const;
  if (!extension) {
    return {
      ...limits,
      positive: { fill, border: null },
      negativeFill: null,
      negativeBorder: 'same',
      gradient: true,
      direction: 'context',
      axis: 'none',
      axisColor: null,
    };
  }
  const { direction, axisPosition } = extension.attributes;
  const hasBorder = flag(extension, 'border');
  const axis = axisPosition === 'middle' || axisPosition === 'none' ? axisPosition : 'automatic';
  return {
    ...limits,
    positive: { fill, border: hasBorder ? color('borderColor') : null },
    negativeFill: flag(extension, 'negativeBarColorSameAsPositive')
      ? null
      : color('negativeFillColor'),
    negativeBorder: flag(extension, 'negativeBarBorderColorSameAsPositive', true)
      ? 'same'
      : { color: hasBorder ? color('negativeBorderColor') : null },
    gradient: flag(extension, 'gradient', true),
    direction: direction === 'leftToRight' || direction === 'rightToLeft' ? direction : 'context',
    axis,
    axisColor: axis === 'none' ? null : (color('axisColor') ?? AXIS),
  };
}
