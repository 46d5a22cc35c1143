import type { Plan, Write } from '../plan/plan';
import type { History } from './history';

/** Under this key the workbook keeps the history. */
export const HISTORY_KEY = 'jixiao.history';

/** How much Excel keeps under one key is written nowhere; this is far below what a request may weigh. */
const MOST_CHARACTERS = 200_000;

/** The history as the workbook keeps it; of one too long the oldest plans are left out. */
export function printHistory(history: History): string {
  const text = JSON.stringify({ version: 1, ...history });
  if (text.length <= MOST_CHARACTERS) return text;
  if (history.done.length > 0) return printHistory({ ...history, done: history.done.slice(1) });
  return printHistory({ ...history, undone: history.undone.slice(1) });
}

/**
 * The plan with the history that is true once it is carried out, in one write: neither stands in the workbook without
 * the other.
 * @param stored what the workbook keeps now
 */
export function withHistory(plan: Plan, stored: string | null, then: History): Write {
  const setting = { kind: 'set-setting', key: HISTORY_KEY, before: stored } as const;
  return { ...plan, edits: [...plan.edits, { ...setting, after: printHistory(then) }] };
}
