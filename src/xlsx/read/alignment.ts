import {
  HORIZONTAL_ALIGNMENTS,
  VERTICAL_ALIGNMENTS,
  type HorizontalAlignment,
  type VerticalAlignment,
} from '../../workbook/style';

export function horizontalAlignment(text: string | undefined): HorizontalAlignment {
  return HORIZONTAL_ALIGNMENTS.find((each) => each === text) ?? 'general';
}

export function verticalAlignment(text: string | undefined): VerticalAlignment {
  return VERTICAL_ALIGNMENTS.find((each) => each === text) ?? 'bottom';
}
