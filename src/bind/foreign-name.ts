import type { Form } from '../form/form';
import { contains, intersection, type Area } from '../snapshot/area';
import {
  isBlank,
  type NameSnapshot,
  type SheetSnapshot,
  type Snapshot,
} from '../snapshot/snapshot';

/**
 * Whether a name that does not lead to its field means something else that works: a constant, a formula, cells of
 * another sheet, or filled cells beside the form. Its workbook may depend on that. One that is #REF!, points at a
 * sheet that is gone, or into the form is ours to repair.
 */
export function isForeign({ target }: NameSnapshot, form: Form, snapshot: Snapshot): boolean {
  switch (target.kind) {
    case 'broken':
      return false;
    case 'areas':
      return true;
    case 'other':
      return target.formula !== '';
    case 'area': {
      const sheet = snapshot.sheets.find(({ name }) => name === target.sheet);
      if (!sheet) return false;
      if (sheet.name !== form.sheet) return true;
      return intersection(form.area, target.area) === null && isFilled(sheet, target.area);
    }
  }
}

function isFilled(sheet: SheetSnapshot, area: Area): boolean {
  return [...sheet.cells.values()].some((cell) => contains(area, cell) && !isBlank(cell.value));
}
