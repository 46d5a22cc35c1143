import type { Form } from '../../../form/form';
import type { Grid } from '../../../form/outline/grid';
import { labelColumns } from '../labels/label-columns';
import { below, type ClassPlace } from './class-place';
import type { ClassRun } from './class-run';

/**
 * The place of a class of another first level: never within the label of one, which may span classes that belong
 * elsewhere (社会效应 over 社会效益 and 满意度).
 */
export function pastLabel(
  place: ClassPlace,
  level1: string,
  runs: readonly ClassRun[],
  form: Form,
  grid: Grid,
): ClassPlace {
  const { run, side, at } = place;
  const { level1: column } = labelColumns(form, grid, run);
  // What goes ahead of a row goes ahead of its label.
  if (side === 'above' || column === null || run.level1 === level1) return place;
  const { bottom } = grid.areaAt({ row: at - 1, column });
  const last = bottom < at ? null : runs.find((other) => other.bottom >= bottom);
  return last ? below(last) : place;
}
