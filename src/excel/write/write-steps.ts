import { isRowEdit, type ReversibleEdit } from '../../plan/edit';
import { mergedBy } from '../../plan/rows/merged-by';
import type { Expectations } from '../../plan/plan';
import type { PlanReading } from '../../plan/expectations/plan-reading';
import { WorkspaceError } from '../../session/workspace';
import { NO_JOURNAL, type Journal } from './journal';
import { requestReading, type Question } from './request-reading';
import type { SheetPackages } from './sheet-packages';
import { writeEdit, writeRowFormats } from './write-edit';

/**
 * Carries out steps in one round trip and reads back in the same what they should have left behind. A trace follows
 * each step, so that an error tells how far Excel got.
 * @param packages of the sheets that the steps insert
 * @param before what was read of the workbook last
 * @param journal has been opened
 */
export async function writeSteps(
  context: Excel.RequestContext,
  steps: readonly ReversibleEdit[],
  packages: SheetPackages,
  question: Question,
  before: PlanReading,
  journal: Journal = NO_JOURNAL,
): Promise<PlanReading> {
  const merges = new Map([...before.sheets].map(([name, sheet]) => [name, sheet.merges]));
  for (const [index, step] of steps.entries()) {
    writeEdit(context, step, packages);
    context.trace(`${STEP}${index}`);
    journal.note(step);
    for (const [name, areas] of merges) merges.set(name, mergedBy(step, name, areas));
    if (isRowEdit(step)) writeRowFormats(context, step, merges.get(step.sheet) ?? []);
  }
  journal.close();
  const read = requestReading(context, { ...question, known: merges });
  await context.sync();
  return read();
}

/** How many of the steps Excel carried out before it gave this error. */
export function stepsDone(cause: unknown): number {
  const error = cause instanceof WorkspaceError ? cause.cause : cause;
  if (!(error instanceof OfficeExtension.Error)) return 0;
  return error.traceMessages.filter((message) => message.startsWith(STEP)).length;
}

/** Of a workbook of which nothing could be read. */
export const NOTHING_READ: PlanReading = {
  existing: new Set(),
  structureProtected: false,
  visible: [],
  sheets: new Map(),
  names: [],
};

/** What is read to see whether this holds. */
export function questionOf(expected: Expectations): Question {
  const absent = expected.sheets.filter(({ exists }) => !exists).map(({ sheet }) => sheet);
  return questionAbout([expected], new Set(absent));
}

/**
 * What is read to see which of these hold.
 * @param absent sheets that are not there, so that nothing of them can be read
 */
export function questionAbout(
  expected: readonly Expectations[],
  absent: ReadonlySet<string>,
): Question {
  const sheets = expected
    .flatMap(({ cells, vacant, merges }) => [...cells, ...vacant, ...merges])
    .map(({ sheet }) => sheet);
  const isThere = (sheet: string | null) => sheet === null || !absent.has(sheet);
  return {
    sought: [...new Set(expected.flatMap((each) => each.sheets).map(({ sheet }) => sheet))],
    structure: false,
    sheets: [...new Set(sheets)].filter(isThere),
    cells: expected.flatMap(({ cells }) => cells),
    vacant: expected.flatMap(({ vacant }) => vacant),
    merges: expected.flatMap(({ merges }) => merges),
    names: expected.flatMap(({ names }) => names).filter(({ scope }) => isThere(scope)),
    referring: [],
    targets: [],
    known: new Map(),
  };
}

const STEP = 'jixiao.step:';
