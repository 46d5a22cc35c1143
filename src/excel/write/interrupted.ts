import type { Interrupted } from '../../session/workspace';
import { readJournal } from './journal';

/** What takes a write back comes in a file of its own: hardly any sitting needs it. */
export async function takeBackInterrupted(): Promise<Interrupted | null> {
  const interruption = await readJournal();
  if (!interruption) return null;
  const { takeBack } = await import(/* webpackChunkName: "history" */ './take-back');
  return takeBack(interruption);
}
