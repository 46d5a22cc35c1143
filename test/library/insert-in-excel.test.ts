/** @jest-environment ./test/excel-environment.ts */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { excelWorkspace } from '../../src/excel/workspace';
import { planInsertion } from '../../src/library/insert-indicators';
import { placeIndicators } from '../../src/library/place-rows';
import { invert } from '../../src/plan/invert';
import { applyPlan } from '../../src/workbook/plan/apply-plan';
import { takeSnapshot } from '../../src/workbook/plan/take-snapshot';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import { saveXlsx } from '../../src/xlsx/save-xlsx';
import { BANDS, JOINED_CLASSES } from '../form/layouts/drawings-headings';
import { INDENTED_COSTS } from '../form/layouts/drawings-outlines';
import { HALF_BANDS } from '../form/layouts/drawings-provinces';
import * as unusual from '../form/layouts/drawings-unusual';
import { onlyForm, sampleForms } from '../form/form-files';
import { contentsOf } from '../workbook/contents';
import { CHOSEN_CLASSES, choicesOf } from './choices';
import { drawnDocument } from './drawn-workbook';
import { aProject } from './inserting';

const seen = (bytes: Uint8Array) => contentsOf(openXlsx(bytes).workbook);

const read = (name: string) =>
  new Uint8Array(readFileSync(join(__dirname, '..', 'forms', `${name}.xlsx`)));

/** Layouts whose rows hold more than a name and a value, or less. */
const ODD = { ...unusual, BANDS, HALF_BANDS, INDENTED_COSTS, JOINED_CLASSES };

const FORMS: readonly (readonly [string, Uint8Array])[] = [
  ...sampleForms().map((name) => [name, read(name)] as const),
  ...Object.entries(ODD).map(
    ([name, drawing]) => [name, saveXlsx(drawnDocument(drawing))] as const,
  ),
];

test.each(FORMS)(
  '%s: indicators of every class stand in Excel as in the file, and are taken back exactly',
  async (_name, bytes) => {
    const document = openXlsx(bytes);
    const snapshot = takeSnapshot(document.workbook);
    const choices = choicesOf(...CHOSEN_CLASSES, '成本');
    const form = onlyForm(snapshot);
    const placement = placeIndicators(form, snapshot, choices, aProject({ form, snapshot }));
    if (placement.kind === 'refused') throw new Error(placement.reason);
    const plan = planInsertion(placement, snapshot);
    applyPlan(document.workbook, plan);

    await excelHost.open(bytes);
    const original = seen(await excelHost.save());
    const workspace = excelWorkspace();
    excelHost.resetCounters();
    await workspace.apply(plan);
    expect(excelHost.syncs).toBe(2);
    expect(seen(await excelHost.save())).toEqual(seen(saveXlsx(document)));

    await workspace.apply(invert(plan));
    expect(seen(await excelHost.save())).toEqual(original);
  },
);
