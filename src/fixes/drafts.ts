import type { CellText } from '../library/placement/placement';
import type { CellRef } from '../snapshot/area';
import type { ChoiceTitle, Draft, Drafts } from './fix';

/** Nothing in the form tells what belongs there. */
export const UNCLEAR: Drafts = { refused: 'unclear' };

/** Writes these cells; the value names the choice. */
export function writing(value: string, cells: readonly CellText[]): Draft {
  return { kind: 'cells', id: value, title: { key: 'write', data: { value } }, cells };
}

/** Writes this text into one cell. */
export function writingText({ row, column }: CellRef, value: string): Draft {
  return writing(value, [{ cell: { row, column }, value }]);
}

/** Writes cells under a title of its own. */
export function changing(id: string, title: ChoiceTitle, cells: readonly CellText[]): Draft {
  return { kind: 'cells', id, title, cells };
}
