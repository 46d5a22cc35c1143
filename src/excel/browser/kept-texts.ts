import { storageKey } from './storage-key';

/** What came of keeping a text on the user's machine. */
export type Keeping = 'kept' | 'full' | 'forbidden';

/** What this user's browser keeps under a name; null where nothing is, or where it may keep nothing. Never throws. */
export function readKeptText(name: string): string | null {
  try {
    return localStorage.getItem(storageKey(name));
  } catch {
    return null;
  }
}

/**
 * Keeps a text in this user's browser, apart for each site that embeds Excel. Never throws; unless it is kept, what was
 * kept before stays.
 * @param text null for nothing
 */
export function keepText(name: string, text: string | null): Keeping {
  try {
    if (text === null) localStorage.removeItem(storageKey(name));
    else localStorage.setItem(storageKey(name), text);
    return 'kept';
  } catch (cause) {
    const isFull = cause instanceof DOMException && cause.name === 'QuotaExceededError';
    return isFull ? 'full' : 'forbidden';
  }
}

/** Hears of what other windows of the same user keep. @returns a function that ends it */
export function onKeptElsewhere(listener: () => void): () => void {
  addEventListener('storage', listener);
  return () => {
    removeEventListener('storage', listener);
  };
}
