import type { SlotName } from '../packs/library-schema';
import { readTarget } from '../form/target/read-target';
import { demandOf, parsePattern, slotsOf, type PatternPart } from './pattern';
import { readSlot } from './slot-value';

/** What stands in the blanks, as typed. */
export type SlotValues = { readonly [Slot in SlotName]?: string | undefined };

export type FilledPattern =
  | { readonly kind: 'filled'; readonly text: string }
  /** Blanks without an answer, and blanks whose answer does not fit. */
  | {
      readonly kind: 'open';
      readonly missing: readonly SlotName[];
      readonly wrong: readonly SlotName[];
    };

/**
 * Fills the blanks of a value. A filled value always reads back as the comparator, number, unit or date that the
 * pattern and the answers say; an answer that would read as something else (2026 years) is wrong.
 */
export function fillPattern(pattern: string, values: SlotValues): FilledPattern {
  const parts = parsePattern(pattern);
  const slots = slotsOf(parts);
  const missing = slots.filter((slot) => (values[slot] ?? '').trim() === '');
  const wrong = slots.filter(
    (slot) => !missing.includes(slot) && readSlot(slot, values[slot] ?? '') === null,
  );
  if (missing.length > 0 || wrong.length > 0) return { kind: 'open', missing, wrong };
  const written = parts.map((part) =>
    part.kind === 'text' ? part.text : textOf(part.slot, values),
  );
  const text = written.join('');
  return readsBack(text, parts, values)
    ? { kind: 'filled', text }
    : { kind: 'open', missing: [], wrong: slots };
}

function textOf(slot: SlotName, values: SlotValues): string {
  return readSlot(slot, values[slot] ?? '') ?? '';
}

function readsBack(text: string, parts: readonly PatternPart[], values: SlotValues): boolean {
  const slots = slotsOf(parts);
  const target = readTarget(text);
  if (!slots.includes('n')) return slots.includes('date') ? target.kind === 'date' : true;
  const { comparator, unit } = demandOf(parts);
  const per = slots.includes('period') ? `/${textOf('period', values)}` : '';
  return (
    'number' in target &&
    target.number.eq(textOf('n', values)) &&
    target.comparator === comparator &&
    (target.unit ?? '') === `${unit ?? ''}${per}`
  );
}
