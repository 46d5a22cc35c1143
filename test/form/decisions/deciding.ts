import type { Decision } from '../../../src/form/decisions/decision';
import { decisionSchema } from '../../../src/form/decisions/decision-schema';
import type { Form } from '../../../src/form/form';
import { readForms } from '../../../src/form/read-forms';
import { LAYOUTS } from '../../../src/packs';
import { printCell } from '../../../src/snapshot/address';
import type { SheetSnapshot } from '../../../src/snapshot/snapshot';
import { workbook } from '../alter-snapshot';
import { drawnSheet } from '../layouts/drawn-sheet';
import { formReading } from '../layouts/layout-reading';

/** What is decided about the first form of the sheet 表. */
export function decision(about: Decision['about'], choice: string, at = ''): Decision {
  return decisionSchema.parse({ sheet: '表', nth: 0, about, at, choice });
}

/** The only form of the sheet as it is read by these decisions. */
export function formBy(sheet: SheetSnapshot, ...decisions: readonly Decision[]): Form {
  const [form, ...others] = readForms(workbook(sheet), LAYOUTS, decisions);
  if (!form || others.length > 0) throw new Error('not one form');
  return form;
}

/** What is open in the form: why, where, and the ways to read it, the one taken first. */
export function openIn(drawing: string): readonly string[] {
  return formBy(drawnSheet(drawing)).assumed.map(({ what, cell, question }) => {
    const choices = question?.options.map(({ choice }) => choice) ?? [];
    return [what, printCell(cell), ...choices].join(' ');
  });
}

/** The lines of the reading that a decision changes, as they were and as they are then. */
export function changedBy(drawing: string, made: Decision): readonly string[] {
  const sheet = drawnSheet(drawing);
  const [before, after] = [formBy(sheet), formBy(sheet, made)].map((form) =>
    formReading(form).split('\n'),
  );
  if (!before || !after) return [];
  return [
    ...before.filter((line) => !after.includes(line)).map((line) => `- ${line}`),
    ...after.filter((line) => !before.includes(line)).map((line) => `+ ${line}`),
  ];
}
