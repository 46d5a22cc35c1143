import type { DifferentialFormat } from '../../../../workbook/styles/style';
import {
  changeFormat,
  currentFormat,
  type ConditionalFormatTarget,
} from './conditional-format-target';

/** Lets a rule change this of its cells, too. */
export function extendFormat(target: ConditionalFormatTarget, more: DifferentialFormat): void {
  changeFormat(target, { format: { ...currentFormat(target).format, ...more } });
}

/** Lets a rule leave this of its cells as it is. */
export function reduceFormat(
  target: ConditionalFormatTarget,
  keys: readonly (keyof DifferentialFormat)[],
): void {
  const left = Object.entries(currentFormat(target).format).filter(
    ([key]) => !keys.some((each) => each === key),
  );
  changeFormat(target, { format: Object.fromEntries(left) });
}
