import { bringOver, type BroughtOver } from '../../src/bring-over/bring-over';
import { DEFAULT_OPTIONS, type BringOverOptions } from '../../src/bring-over/options';
import type { Form } from '../../src/form/form';
import { withSurroundings } from '../../src/bring-over/old/surroundings';
import { readForms } from '../../src/form/read-forms';
import { parseCell, printCell } from '../../src/snapshot/address';
import type { Snapshot } from '../../src/snapshot/snapshot';
import { templateWorkbook } from '../../src/template/template-sheet';
import { applyPlan } from '../../src/workbook/plan/apply-plan';
import { enterCell } from '../../src/workbook/cells/enter-cell';
import { takeSnapshot } from '../../src/workbook/plan/take-snapshot';
import type { Workbook } from '../../src/workbook/workbook';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import { contentsOf, openSample } from '../library/inserting';

export const WITH_MONEY: BringOverOptions = { ...DEFAULT_OPTIONS, money: true };

export function firstForm(snapshot: Snapshot): Form {
  const [form] = readForms(snapshot);
  if (!form) throw new Error('no form');
  return form;
}

/** The same with all that stands around it, as it is brought over. */
export function firstWhole(snapshot: Snapshot): Form {
  const [form] = withSurroundings(readForms(snapshot), snapshot);
  if (!form) throw new Error('no form');
  return form;
}

export const sampleForm = (name: string): Form => firstWhole(takeSnapshot(openSample(name)));

export const freshTemplate = (): Workbook => openXlsx(templateWorkbook('department')).workbook;

/** Types into cells of the first sheet, as a person would. */
export function typed(workbook: Workbook, inputs: Readonly<Record<string, string>>): Workbook {
  const [sheet] = workbook.sheets;
  for (const [address, input] of Object.entries(inputs)) {
    const cell = parseCell(address);
    if (!sheet || !cell) throw new Error(address);
    enterCell(workbook, sheet, cell, input);
  }
  return workbook;
}

export interface Brought {
  readonly brought: BroughtOver;
  /** The new form once the plan is carried out. */
  readonly form: Form;
  readonly before: Snapshot;
  /** The workbook after the plan was taken back. */
  readonly undone: () => Snapshot;
}

/** Brings a form over into the first form of the workbook. */
export function bringInto(workbook: Workbook, source: Form, options = DEFAULT_OPTIONS): Brought {
  const before = contentsOf(workbook);
  const snapshot = takeSnapshot(workbook);
  const brought = bringOver(source, { form: firstWhole(snapshot), snapshot }, options);
  const undo = brought.plan && applyPlan(workbook, brought.plan);
  return {
    brought,
    form: firstForm(takeSnapshot(workbook)),
    before,
    undone: () => {
      if (undo) applyPlan(workbook, undo);
      return contentsOf(workbook);
    },
  };
}

/** What comes of the cells of the old form, as `B12 carried`, `D13 offered`, `A2 no-field`. */
export function fateOf({ cells, left, same }: BroughtOver): ReadonlyMap<string, string> {
  return new Map([
    ...cells.map(({ source, chosen }): [string, string] => [
      printCell(source),
      chosen ? 'carried' : 'offered',
    ]),
    ...left.map(({ source, reason }): [string, string] => [printCell(source), reason]),
    ...same.map((cell): [string, string] => [printCell(cell), 'same']),
  ]);
}
