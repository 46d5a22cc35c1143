import { useSyncExternalStore } from 'react';
import { officeIsDark } from '../excel/office/office-theme';

export type ColorScheme = 'light' | 'dark';

const DARK = '(prefers-color-scheme: dark)';

/** Excel tells of no change of its theme, so it is looked at again when the user comes back to the pane. */
function subscribe(listener: () => void): () => void {
  const query = window.matchMedia(DARK);
  query.addEventListener('change', listener);
  window.addEventListener('focus', listener);
  return () => {
    query.removeEventListener('change', listener);
    window.removeEventListener('focus', listener);
  };
}

/** Light or dark as Office shows itself; as the system asks for it where Office does not say. */
export function useColorScheme(): ColorScheme {
  return useSyncExternalStore(subscribe, () =>
    (officeIsDark() ?? window.matchMedia(DARK).matches) ? 'dark' : 'light',
  );
}
