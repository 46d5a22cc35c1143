import { calculateNow } from './calculate';
import type { Calculation, Workbook } from '../workbook';

/** Sets when formulas are computed; automatic again, what waited is computed at once. */
export function setCalculationMode(workbook: Workbook, mode: Calculation['mode']): void {
  workbook.calculation.mode = mode;
  computeWhatWaits(workbook);
}

/** Formulas wait until `resumeCalculation`. */
export function suspendCalculation({ calculation }: Workbook): void {
  calculation.suspended = true;
}

/** Ends `suspendCalculation`; nothing where it was not called. */
export function resumeCalculation(workbook: Workbook): void {
  if (!workbook.calculation.suspended) return;
  workbook.calculation.suspended = false;
  computeWhatWaits(workbook);
}

function computeWhatWaits(workbook: Workbook): void {
  const { mode, suspended, pending } = workbook.calculation;
  if (pending && !suspended && mode !== 'manual') calculateNow(workbook);
}
