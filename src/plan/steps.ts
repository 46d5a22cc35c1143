import type { ReversibleEdit } from './edit';

/**
 * The edits cut into steps of which each but the last was carried out whole when a write breaks off: one cell, one
 * merged area, one block of rows, one sheet.
 */
export function stepsOf(edits: readonly ReversibleEdit[]): readonly ReversibleEdit[] {
  return edits.flatMap((edit): readonly ReversibleEdit[] => {
    switch (edit.kind) {
      case 'set-cells':
        return edit.cells.map((cell) => ({ ...edit, cells: [cell] }));
      case 'set-merges':
        return [
          ...edit.part.map((area) => ({ ...edit, part: [area], join: [] })),
          ...edit.join.map((area) => ({ ...edit, part: [], join: [area] })),
        ];
      case 'insert-sheet':
      case 'delete-sheet':
      case 'insert-rows':
      case 'delete-rows':
      case 'set-row-height':
      case 'set-name':
      case 'set-setting':
      case 'set-kept':
        return [edit];
    }
  });
}
