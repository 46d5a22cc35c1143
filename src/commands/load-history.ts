import { NO_HISTORY, type History } from '../session/history';

/**
 * What reads a kept history comes in a file of its own, with half of the program behind it: most workbooks keep none,
 * and their first screen does not wait for it.
 */
export async function loadHistory(text: string | null): Promise<History> {
  if (text === null) return NO_HISTORY;
  const { parseHistory } = await import(
    /* webpackChunkName: "history" */ '../session/parse-history'
  );
  return parseHistory(text);
}
