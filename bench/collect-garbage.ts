import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const given: unknown = runInNewContext('gc');

/** Has all memory that nothing uses given back at once. */
export function collectGarbage(): void {
  if (!isCall(given)) throw new Error('node gives no way to collect garbage');
  given();
}

function isCall(thing: unknown): thing is () => void {
  return typeof thing === 'function';
}
