import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readForms } from '../../src/form/read-forms';
import type { Form, Indicator } from '../../src/form/form';
import { planInsertion } from '../../src/library/insert-indicators';
import { placeIndicators } from '../../src/library/place-rows';
import type { IndicatorChoice, Placement } from '../../src/library/placement/placement';
import type { Project } from '../../src/form/table/projects';
import type { Plan } from '../../src/plan/plan';
import { parseCell, printArea } from '../../src/snapshot/address';
import { intersection } from '../../src/snapshot/area';
import type { Snapshot } from '../../src/snapshot/snapshot';
import { applyPlan } from '../../src/workbook/plan/apply-plan';
import { enterCell } from '../../src/workbook/cells/enter-cell';
import { takeSnapshot } from '../../src/workbook/plan/take-snapshot';
import type { Workbook } from '../../src/workbook/workbook';
import { openXlsx } from '../../src/xlsx/open-xlsx';

/** A workbook in which indicators were inserted, and what they were inserted into. */
export interface Inserted {
  readonly workbook: Workbook;
  readonly placement: Extract<Placement, { kind: 'placed' }>;
  readonly undo: Plan;
  readonly before: { readonly snapshot: Snapshot; readonly form: Form };
  readonly after: { readonly snapshot: Snapshot; readonly form: Form };
}

export function openSample(name: string): Workbook {
  const file = join(__dirname, '..', 'forms', `${name}.xlsx`);
  return openXlsx(new Uint8Array(readFileSync(file))).workbook;
}

/** Types into cells of the first sheet, as a person would. */
export function type(workbook: Workbook, inputs: Readonly<Record<string, string>>): Workbook {
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  for (const [address, input] of Object.entries(inputs)) {
    const cell = parseCell(address);
    if (!cell) throw new Error(address);
    enterCell(workbook, sheet, cell, input);
  }
  return workbook;
}

/** Inserts the indicators into the first form of the workbook. */
export function insertInto(workbook: Workbook, choices: readonly IndicatorChoice[]): Inserted {
  const before = firstForm(takeSnapshot(workbook));
  const placement = placeIndicators(before.form, before.snapshot, choices, aProject(before));
  if (placement.kind === 'refused') throw new Error(placement.reason);
  const undo = applyPlan(workbook, planInsertion(placement, before.snapshot));
  return { workbook, placement, undo, before, after: firstForm(takeSnapshot(workbook)) };
}

/** The second of the projects that a form lists; null where it is about one. */
export function aProject({ form }: Inserted['before']): Project | null {
  return form.projects[1] ?? null;
}

function firstForm(snapshot: Snapshot): { readonly snapshot: Snapshot; readonly form: Form } {
  const [form] = readForms(snapshot);
  if (!form) throw new Error('no form');
  return { snapshot, form };
}

/** An indicator as a reader sees it, without its place. */
export function reading({ level1, level2, name, annual }: Indicator): string {
  return [level1, level2, name.text, annual].join(' | ');
}

/** The cell's text, as the sheet shows it. */
export function textAt({ snapshot, form }: Inserted['after'], address: string): string {
  const sheet = snapshot.sheets.find(({ name }) => name === form.sheet);
  return sheet?.cells.get(address)?.text ?? '';
}

export function mergesOn(snapshot: Snapshot, sheet: string): readonly string[] {
  return (snapshot.sheets.find(({ name }) => name === sheet)?.merges ?? []).map(printArea);
}

/** Merged areas of the sheet that lie over each other. */
export function overlaps(snapshot: Snapshot, sheet: string): readonly string[] {
  const merges = snapshot.sheets.find(({ name }) => name === sheet)?.merges ?? [];
  return merges.flatMap((area, index) =>
    merges
      .slice(index + 1)
      .filter((other) => intersection(area, other) !== null)
      .map((other) => `${printArea(area)} ${printArea(other)}`),
  );
}

/** The workbook as it is, whatever order the file has its merged areas in. */
export function contentsOf(workbook: Workbook): Snapshot {
  const snapshot = takeSnapshot(workbook);
  const sheets = snapshot.sheets.map((sheet) => ({
    ...sheet,
    merges: [...sheet.merges].sort((a, b) => printArea(a).localeCompare(printArea(b))),
  }));
  return { ...snapshot, sheets };
}
