import type { CSSProperties } from 'react';
import type { Border, CellStyle } from '../workbook/styles/style';
import type { DrawnCell } from './drawn-sheet';

/** Lines of the file format that a browser draws otherwise than thin and solid. */
const LINES: Readonly<Record<string, string>> = {
  medium: '2px solid',
  thick: '3px solid',
  double: '3px double',
  dotted: '1px dotted',
  hair: '1px dotted',
  dashed: '1px dashed',
  mediumDashed: '2px dashed',
};

/** How a cell looks, as far as a page can show it. The sheet is paper: its colours are its own in the dark, too. */
export function cellCss({ style, change, text }: DrawnCell): CSSProperties {
  const { font, fill, borders, indent, wrap } = style;
  return {
    color: change.fontColor ?? font.color,
    backgroundColor: change.fill ?? fill ?? '#FFFFFF',
    fontSize: `${font.size}pt`,
    fontWeight: (change.bold ?? font.bold) ? 700 : 400,
    fontStyle: (change.italic ?? font.italic) ? 'italic' : 'normal',
    textAlign: alignment(style, text),
    verticalAlign:
      style.vertical === 'center' ? 'middle' : style.vertical === 'top' ? 'top' : 'bottom',
    whiteSpace: wrap || text.includes('\n') ? 'pre-wrap' : 'pre',
    ...(indent > 0 && { paddingInlineStart: `${indent}em` }),
    ...(borders.top && { borderTop: line(borders.top) }),
    ...(borders.bottom && { borderBottom: line(borders.bottom) }),
    ...(borders.left && { borderLeft: line(borders.left) }),
    ...(borders.right && { borderRight: line(borders.right) }),
  };
}

function alignment({ horizontal }: CellStyle, text: string): CSSProperties['textAlign'] {
  switch (horizontal) {
    case 'center':
    case 'centerContinuous':
    case 'distributed':
      return 'center';
    case 'right':
      return 'right';
    case 'justify':
      return 'justify';
    case 'general':
      // Numbers stand at the right, as in Excel.
      return /^[-+]?[\d,]+(\.\d+)?%?$/.test(text) ? 'right' : 'left';
    case 'left':
    case 'fill':
      return 'left';
  }
}

function line({ line: kind, color }: Border): string {
  return `${LINES[kind] ?? '1px solid'} ${color}`;
}
