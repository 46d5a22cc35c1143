import type { Form } from '../../form/form';
import { isBlankEntry } from '../../form/outline/grid';
import { contains, type CellRef } from '../../snapshot/area';
import type { Snapshot } from '../../snapshot/snapshot';

/**
 * The forms with all that stands around them on their sheets among their cells: who filled them in, covers, notes. Of
 * several forms on a sheet each has what is inside of it, else what follows it; the first what comes before it.
 * @param forms all of the snapshot
 */
export function withSurroundings(forms: readonly Form[], snapshot: Snapshot): readonly Form[] {
  return forms.map((form) => {
    const sheet = snapshot.sheets.find(({ name }) => name === form.sheet);
    if (!sheet) return form;
    const neighbours = forms.filter((other) => other.sheet === form.sheet);
    const cells = [...sheet.cells.values()]
      .filter((cell) => !isBlankEntry(cell) && ownerOf(cell, neighbours) === form)
      .sort((a, b) => a.row - b.row || a.column - b.column);
    return { ...form, cells };
  });
}

function ownerOf(cell: CellRef, forms: readonly Form[]): Form | undefined {
  return (
    forms.find(({ area }) => contains(area, cell)) ??
    forms.filter(({ area }) => area.top <= cell.row).at(-1) ??
    forms[0]
  );
}
