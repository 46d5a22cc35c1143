import type { Preferences } from '../../session/preferences';
import { storageKey } from './storage-key';

/** Kept in the browser of this user, apart for each site that embeds Excel. Without storage a choice lasts as long as the page. */
export function userPreferences(): Preferences {
  return {
    readMarks() {
      const stored = kept('jixiao.marks');
      return stored === 'mark' || stored === 'list-only' ? stored : null;
    },
    writeMarks(preference) {
      store('jixiao.marks', preference);
    },
    readLive: () => kept('jixiao.live') !== 'off',
    writeLive(isWanted) {
      store('jixiao.live', isWanted ? 'on' : 'off');
    },
  };
}

function kept(name: string): string | null {
  try {
    return localStorage.getItem(storageKey(name));
  } catch {
    return null;
  }
}

function store(name: string, value: string): void {
  try {
    localStorage.setItem(storageKey(name), value);
  } catch {
    // Storage may be forbidden or full.
  }
}
