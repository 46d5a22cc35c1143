import { DEFAULT_VOCABULARY } from './vocabulary';
import { LAYOUTS, type Layout } from '../packs';
import type { Snapshot } from '../snapshot/snapshot';
import type { Form } from './form';
import { namesOf, type FormPlace } from './names';
import { outlineOf, type Outline } from './outline';
import { readForm } from './read-form';
import { segmentsOf } from './segment';
import { gridsOf } from './side-by-side';

interface Candidate {
  readonly place: FormPlace;
  readonly outline: Outline;
}

/**
 * Every form of the workbook, in the order of its sheets; none for a workbook that holds no such form.
 * Hidden sheets are read only where no visible one holds a form: templates are often kept there.
 */
export function readForms(
  snapshot: Snapshot,
  layouts: readonly Layout[] = LAYOUTS,
): readonly Form[] {
  const visible = candidatesOn(snapshot, true, layouts);
  const candidates = visible.length > 0 ? visible : candidatesOn(snapshot, false, layouts);
  const places = candidates.map(({ place }) => place);
  return candidates.map(({ place, outline }) =>
    readForm(outline, namesOf(snapshot, place, places), DEFAULT_VOCABULARY),
  );
}

function candidatesOn(
  snapshot: Snapshot,
  visible: boolean,
  layouts: readonly Layout[],
): readonly Candidate[] {
  return snapshot.sheets
    .filter((sheet) => (sheet.visibility === 'visible') === visible)
    .flatMap((sheet) => gridsOf(sheet, layouts, DEFAULT_VOCABULARY))
    .flatMap(({ grid, titles }) =>
      segmentsOf(grid, titles, DEFAULT_VOCABULARY).flatMap((segment) => {
        const outline = outlineOf(snapshot, grid, segment, layouts, DEFAULT_VOCABULARY);
        return outline ? [{ outline, place: { sheet: grid.sheet, area: segment.area } }] : [];
      }),
    );
}
