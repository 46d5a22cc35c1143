import type { MarkSeverity } from './mark';

export interface MarkLook {
  readonly fill: string;
  readonly fontColor: string;
  /** How its letters stand out; null leaves them as the cell has them. */
  readonly emphasis: 'bold' | 'italic' | null;
}

/**
 * How a marked cell looks. The font colour is set as well, because the cell's own may be unreadable
 * on our fill; each pair has a contrast above 4.5:1. In black and white, errors are bold and
 * warnings italic, and the fills differ in lightness.
 */
export const MARK_LOOKS: Readonly<Record<MarkSeverity, MarkLook>> = {
  error: { fill: '#F8BBB4', fontColor: '#7A0A00', emphasis: 'bold' },
  warning: { fill: '#FFE699', fontColor: '#5C3A00', emphasis: 'italic' },
  info: { fill: '#DDEBF7', fontColor: '#153E63', emphasis: null },
};
