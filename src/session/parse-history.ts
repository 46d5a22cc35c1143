import * as z from 'zod/mini';
import { plan } from '../plan/plan-schema';
import { NO_HISTORY, type History } from './history';

const history = z.object({
  version: z.literal(1),
  done: z.array(plan),
  undone: z.array(plan),
});

/** The history that a workbook kept; none where it is missing, of another version or broken. */
export function parseHistory(text: string | null): History {
  const parsed = history.safeParse(readJson(text));
  return parsed.success ? { done: parsed.data.done, undone: parsed.data.undone } : NO_HISTORY;
}

function readJson(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}
