import type { History } from '../session/history';

/** What reads a kept history comes in a file of its own: it is needed after the first screen. */
export async function loadHistory(text: string | null): Promise<History> {
  const { parseHistory } = await import(
    /* webpackChunkName: "history" */ '../session/parse-history'
  );
  return parseHistory(text);
}
