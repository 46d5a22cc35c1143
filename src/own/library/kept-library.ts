import { plainLibrary, readLibrary } from '../exchange/json-library';
import { isEmptyLibrary, NO_LIBRARY, type OwnLibrary } from './own-library';

/** What the machine kept, all of it or nothing; what cannot be read is handed back. */
export function readKeptLibrary(text: string | null): {
  readonly value: OwnLibrary;
  readonly broken: string | null;
} {
  if (text === null) return { value: NO_LIBRARY, broken: null };
  const reading = readLibrary(text);
  return reading.kind === 'library'
    ? { value: reading.library, broken: null }
    : { value: NO_LIBRARY, broken: text };
}

/** Null where there is nothing to keep. */
export function printKeptLibrary(library: OwnLibrary): string | null {
  return isEmptyLibrary(library) ? null : JSON.stringify(plainLibrary(library));
}
