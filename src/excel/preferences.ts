import type { Preferences } from '../session/preferences';

/** Kept in the browser of this user, apart for each site that embeds Excel. Without storage the choice lasts as long as the page. */
export function userPreferences(): Preferences {
  // The partition is undefined where Excel does not embed the page in another site.
  const key = [Office.context.partitionKey, 'jixiao.marks'].join('');
  return {
    readMarks() {
      try {
        const stored = localStorage.getItem(key);
        return stored === 'mark' || stored === 'list-only' ? stored : null;
      } catch {
        return null;
      }
    },
    writeMarks(preference) {
      try {
        localStorage.setItem(key, preference);
      } catch {
        // Storage may be forbidden or full.
      }
    },
  };
}
