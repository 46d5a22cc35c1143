import { readForms } from '../../src/form/read-forms';
import { planInsertion } from '../../src/library/insert-indicators';
import { placeIndicators } from '../../src/library/place-rows';
import { sameCell } from '../../src/snapshot/area';
import { applyPlan } from '../../src/workbook/plan/apply-plan';
import { copyCells } from '../../src/workbook/structure/copy-cells';
import { takeSnapshot } from '../../src/workbook/plan/take-snapshot';
import { CHOSEN_CLASSES, choicesOf } from './choices';
import { contentsOf, openSample, overlaps, reading } from './inserting';

/** A sheet with the same form twice, one right below the other. */
function stacked(name: string) {
  const workbook = openSample(name);
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  const bottom = Math.max(...sheet.rows.keys(), ...sheet.merges.map((area) => area.bottom));
  const area = { top: 0, left: 0, bottom, right: 15 };
  const below = { ...area, top: bottom + 1, bottom: 2 * bottom + 1 };
  copyCells(workbook, { sheet, area }, { sheet, area: below }, 'all');
  return workbook;
}

describe.each(['guangzhou-cppcc', 'gz-statistics-clean', 'fupin-tourism'])('%s twice', (name) => {
  test.each([0, 1])('indicators for form %i leave the other as it is', (which) => {
    const workbook = stacked(name);
    const untouched = contentsOf(workbook);
    const snapshot = takeSnapshot(workbook);
    const forms = readForms(snapshot);
    const form = forms[which];
    if (forms.length !== 2 || !form) throw new Error('not two forms');
    const placement = placeIndicators(form, snapshot, choicesOf(...CHOSEN_CLASSES));
    if (placement.kind === 'refused') throw new Error(placement.reason);
    const undo = applyPlan(workbook, planInsertion(placement, snapshot));
    const after = takeSnapshot(workbook);
    const isOld = ({ name: cell }: { readonly name: { row: number; column: number } }) =>
      !placement.indicators.some((placed) => sameCell(placed.name, cell));
    const old = (each: typeof form) =>
      each.indicators.filter((row) => isOld(row) && row.name.text !== '').map(reading);
    expect(readForms(after).map(old)).toEqual(
      forms.map(({ indicators }) => indicators.filter((row) => row.name.text !== '').map(reading)),
    );
    expect(overlaps(after, form.sheet)).toEqual([]);
    applyPlan(workbook, undo);
    expect(contentsOf(workbook)).toEqual(untouched);
  });
});
