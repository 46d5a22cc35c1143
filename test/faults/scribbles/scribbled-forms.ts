import fc from 'fast-check';
import { readForms } from '../../../src/form/read-forms';
import { takeSnapshot } from '../../../src/workbook/plan/take-snapshot';
import type { Workbook } from '../../../src/workbook/workbook';
import { openXlsx } from '../../../src/xlsx/open-xlsx';
import { saveXlsx } from '../../../src/xlsx/save-xlsx';
import { livedInForms, liveIn, type LivedInForm } from '../../session/lived-in-forms';
import { LAID_OUT } from './laid-out';
import { copiedMark, LEFT_BESIDE } from './left-beside';
import type { Scribble, Spot } from './scribble';
import { TYPED } from './typed';

const SCRIBBLES: Readonly<Record<string, Scribble>> = { ...TYPED, ...LAID_OUT, ...LEFT_BESIDE };

interface Scribbling {
  readonly kind: string;
  readonly which: number;
  readonly variant: number;
}

const scribbling: fc.Arbitrary<Scribbling> = fc.record({
  kind: fc.constantFrom('value', 'value', 'sentence', ...Object.keys(SCRIBBLES)),
  which: fc.nat(200),
  variant: fc.nat(60),
});

/** A published form that people have lived in and scribbled on. */
export interface ScribbledForm {
  readonly form: LivedInForm;
  readonly scribblings: readonly Scribbling[];
}

export const scribbledForms: fc.Arbitrary<ScribbledForm> = fc.record({
  form: livedInForms,
  scribblings: fc.array(scribbling, { maxLength: 12 }),
});

/** The workbook as a file. */
export function fileOf({ form, scribblings }: ScribbledForm): Uint8Array {
  const document = openXlsx(liveIn(form));
  for (const { kind, which, variant } of scribblings) {
    const spot = spotIn(document.workbook, which);
    if (spot) SCRIBBLES[kind]?.(spot, variant);
  }
  return saveXlsx(document);
}

/** Null where what was done before has left no form. */
function spotIn(workbook: Workbook, which: number): Spot | null {
  const [form] = readForms(takeSnapshot(workbook));
  const sheet = workbook.sheets.find(({ name }) => name === form?.sheet);
  if (!form || !sheet) return null;
  const values = form.indicators.map(({ value }) => value);
  const others = [...form.indicators.map(({ name }) => name), ...form.cells];
  const value = values[which % Math.max(1, values.length)];
  const other = others[which % Math.max(1, others.length)];
  return value && other ? { workbook, sheet, form, value, other } : null;
}

/** Puts a mark of ours where no check put it. */
export function pasteMark(workbook: Workbook): void {
  const spot = spotIn(workbook, 0);
  if (spot) copiedMark(spot, 0);
}
