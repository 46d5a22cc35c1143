import type { Session } from '../../src/session/state';
import { takeSnapshot } from '../../src/workbook/plan/take-snapshot';
import { sitting } from '../excel/sitting';
import { wholeContents, withoutMarks, type WholeContents } from '../session/whole-contents';
import type { Operation } from './operations/operation';

/** A pane that opens on what is there. */
export async function sitDown({ sit = sitting }: Operation): Promise<Session> {
  localStorage.clear();
  const session = sit();
  await session.restore();
  return session;
}

/** The user is about to begin. */
export async function begun(operation: Operation): Promise<Session> {
  excelHost.faults.reset();
  excelHost.showMembers();
  await excelHost.open(operation.workbook);
  if (operation.before) {
    const earlier = await sitDown(operation);
    await operation.before(earlier);
    await operation.end?.(earlier);
  }
  const session = await sitDown(operation);
  await operation.begin(session);
  excelHost.resetCounters();
  return session;
}

/** A new rule's formula until its own is set: where Excel breaks off just there, nothing tells whose rule it is. */
const UNSET = 'FALSE';

/** All that stands in the workbook, what we keep in it included. */
export function contents({ isAboutMarks }: Operation) {
  const whole = withoutUnset(wholeContents(excelHost.workbook));
  return {
    ...(isAboutMarks ? whole : withoutMarks(whole)),
    settings: Object.fromEntries([...excelHost.settings].sort(([a], [b]) => (a < b ? -1 : 1))),
    kept: takeSnapshot(excelHost.workbook).kept ?? null,
  };
}

function withoutUnset(whole: WholeContents): WholeContents {
  const sheets = whole.sheets.map((sheet) => ({
    ...sheet,
    rules: sheet.rules.filter(({ formulas }) => !formulas.includes(UNSET)),
  }));
  return { ...whole, sheets };
}

export type Contents = ReturnType<typeof contents>;
