import type { Indicator } from '../../form/form';
import { valueOf } from '../../library/choice';
import type { SlotValues } from '../../library/fill-pattern';
import { changing } from '../drafts';
import type { Answers, Draft, Drafts, FixReading } from '../fix';
import { standardCells } from '../value/row-texts';
import { carriedFrom } from './carried';
import { entriesForRow, textOf } from './fitting-entries';

/**
 * Standard indicators in place of what a row says, its own numbers in their blanks; one whose blanks stay open asks
 * the user.
 * @param usual what stands in a blank that neither the row nor the user fills
 */
export function replacements(
  row: Indicator,
  { form }: FixReading,
  answers: Answers,
  usual: SlotValues = {},
): Drafts {
  return entriesForRow(row, form).map((entry): Draft => {
    const carried = carriedFrom(textOf(row), entry);
    const pick = { entry, values: { ...usual, ...carried, ...answers[entry.id] } };
    const filled = valueOf(pick);
    if (filled.kind === 'open') {
      return { kind: 'open', id: entry.id, title: titleOf(entry.name, ''), pick };
    }
    const cells = standardCells(row, { name: entry.name, annual: filled.text });
    return changing(entry.id, titleOf(entry.name, filled.text), cells);
  });
}

function titleOf(name: string, value: string): Draft['title'] {
  return { key: 'replace', data: { name, value } };
}
