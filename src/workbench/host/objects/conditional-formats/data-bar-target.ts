import type { DataBar } from '../../../../workbook/conditional-formats/rule-content';
import { asText } from '../arguments';
import { asColor } from '../color';
import {
  changeFormat,
  currentOfType,
  type ConditionalFormatTarget,
} from './conditional-format-target';

export function barOf(target: ConditionalFormatTarget): DataBar {
  return currentOfType(target, 'DataBar').bar;
}

export function changeBar(target: ConditionalFormatTarget, change: Partial<DataBar>): void {
  changeFormat(target, {}, { type: 'DataBar', bar: { ...barOf(target), ...change } });
}

/** A colour, or '' for none. */
export function asOptionalColor(value: unknown): string | null {
  return asText(value) === '' ? null : asColor(value);
}
