import { placeIndicators } from '../../src/library/place-rows';
import { printCell } from '../../src/snapshot/address';
import { workbook } from '../form/alter-snapshot';
import { decision, formBy } from '../form/decisions/deciding';
import { drawnSheet } from '../form/layouts/drawn-sheet';
import { NAME_AND_VALUE, NINGXIA_OUTLINE } from '../form/layouts/drawings-unusual';
import { choicesOf } from './choices';

/** The cells that a new indicator writes into the form as the user decided to read it. */
function written(drawing: string, ...decided: Parameters<typeof decision>): readonly string[] {
  const sheet = drawnSheet(drawing);
  const form = formBy(sheet, decision(...decided));
  const placement = placeIndicators(form, workbook(sheet), choicesOf('数量'));
  if (placement.kind === 'refused') return [placement.reason];
  return placement.cells.map(({ cell, value }) => `${printCell(cell)} ${value ?? ''}`);
}

test('where the user says that an outline holds names alone, a new one stands at its end', () => {
  expect(written(NINGXIA_OUTLINE, 'outline', 'names')).toEqual(['A18 新增数量情况1', 'B18 ≥3场']);
});

test('where the user says that brackets belong to the name, a value is written as the others are', () => {
  const cells = written(NAME_AND_VALUE, 'brackets', 'name');
  expect(cells).toEqual(['C8 指标3：新增数量情况1（≥3场）']);
});
