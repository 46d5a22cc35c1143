import Big from 'big.js';
import type { SlotName } from '../packs/library-schema';
import { foldText } from '../form/text/label';
import { readTarget } from '../form/target/read-target';

/** The periods that a frequency may be stated over. */
export const PERIODS = ['年', '半年', '季度', '月', '周', '日'] as const;

const NUMBER = /^(?:\d{1,3}(?:,\d{3})+|\d{1,15})(?:\.\d{1,6})?$/u;

/**
 * What a person typed into a blank as the value writes it: full-width digits, thousands commas, a leading 每 and a
 * trailing 前 are taken as meant.
 * @returns null for anything that is no number, date or period
 */
export function readSlot(slot: SlotName, typed: string): string | null {
  const text = foldText(typed);
  switch (slot) {
    case 'n':
      return NUMBER.test(text) ? new Big(text.replaceAll(',', '')).toFixed() : null;
    case 'date':
      return readDate(text.replace(/(?:之前|以前|前)$/u, ''));
    case 'period':
      return PERIODS.find((period) => period === text.replace(/^每个?/u, '')) ?? null;
  }
}

function readDate(text: string): string | null {
  const target = readTarget(text);
  const whole =
    target.kind === 'date' && target.span.start === 0 && target.span.end === text.length;
  return whole ? text : null;
}
