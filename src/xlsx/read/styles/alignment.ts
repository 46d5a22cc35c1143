import {
  HORIZONTAL_ALIGNMENTS,
  READING_ORDERS,
  VERTICAL_ALIGNMENTS,
  type CellStyle,
  type HorizontalAlignment,
  type VerticalAlignment,
} from '../../../workbook/styles/style';
import { flag, numeric, type XmlElement } from '../../xml/xml-element';

type Alignment = Pick<
  CellStyle,
  'horizontal' | 'vertical' | 'wrap' | 'indent' | 'rotation' | 'shrink' | 'readingOrder'
>;

/** In a file letters one below the other, beyond the degrees. */
export const STACKED = 255;

/** What an `alignment` element says; its defaults where there is none. */
export function readAlignment(element: XmlElement | undefined): Alignment {
  return {
    horizontal: horizontalAlignment(element?.attributes['horizontal']),
    vertical: verticalAlignment(element?.attributes['vertical']),
    wrap: flag(element, 'wrapText'),
    indent: numeric(element, 'indent') ?? 0,
    rotation: rotation(numeric(element, 'textRotation') ?? 0),
    shrink: flag(element, 'shrinkToFit'),
    readingOrder: READING_ORDERS[numeric(element, 'readingOrder') ?? 0] ?? 'context',
  };
}

/** Files count degrees downwards from 91 on. */
function rotation(stated: number): CellStyle['rotation'] {
  if (stated === STACKED) return 'stacked';
  return stated > 90 ? 90 - stated : stated;
}

function horizontalAlignment(text: string | undefined): HorizontalAlignment {
  return HORIZONTAL_ALIGNMENTS.find((each) => each === text) ?? 'general';
}

function verticalAlignment(text: string | undefined): VerticalAlignment {
  return VERTICAL_ALIGNMENTS.find((each) => each === text) ?? 'bottom';
}
