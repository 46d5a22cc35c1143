import type { CellEdit, ReversibleEdit } from './edit';
import type { Plan } from './plan';

/**
 * The plan that takes another one back, exactly; the inverse of the inverse is the plan itself, but for what only the
 * first of them asks of cells beside its own.
 */
export function invert({ title, edits, expects, yields }: Plan): Plan {
  const before = { ...expects, cells: expects.cells.filter(({ beside }) => !beside) };
  return { title, edits: reversed(edits).map(invertEdit), expects: yields, yields: before };
}

export function invertEdit(edit: ReversibleEdit): ReversibleEdit {
  switch (edit.kind) {
    case 'set-cells':
      return { ...edit, cells: reversed(edit.cells).map(invertCell) };
    case 'insert-rows':
      return { ...edit, kind: 'delete-rows' };
    case 'delete-rows':
      return { ...edit, kind: 'insert-rows' };
    case 'insert-sheet':
      return { ...edit, kind: 'delete-sheet' };
    case 'delete-sheet':
      return { ...edit, kind: 'insert-sheet' };
    case 'set-merges':
      return { ...edit, part: edit.join, join: edit.part };
    case 'set-row-height':
      return { ...edit, before: edit.after, after: edit.before };
    case 'set-name':
    case 'set-setting':
    case 'set-kept':
      return { ...edit, before: edit.after, after: edit.before };
  }
}

function invertCell({ cell, before, after }: CellEdit): CellEdit {
  return { cell, before: after, after: before };
}

function reversed<Item>(items: readonly Item[]): Item[] {
  return [...items].reverse();
}
