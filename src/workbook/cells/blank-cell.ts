import type { Cell } from './cell';
import { deriveStyle } from '../styles/derive-style';
import type { Workbook } from '../workbook';

/**
 * An empty cell that looks like one of the given style. The apostrophe before text is part of what was entered, though
 * files keep it with the formats: an empty cell has none.
 */
export function blankCell(workbook: Workbook, style: number): Cell {
  const plain = workbook.styles[style]?.quotePrefix
    ? deriveStyle(workbook, style, { quotePrefix: false })
    : style;
  return { value: null, formula: null, style: plain };
}
