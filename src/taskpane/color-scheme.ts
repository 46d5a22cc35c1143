import { useSyncExternalStore } from 'react';

export type ColorScheme = 'light' | 'dark';

const DARK = '(prefers-color-scheme: dark)';

function subscribe(listener: () => void): () => void {
  const query = window.matchMedia(DARK);
  query.addEventListener('change', listener);
  return () => {
    query.removeEventListener('change', listener);
  };
}

/** Light or dark as the system asks for it, also when that changes while the pane is open. */
export function useColorScheme(): ColorScheme {
  return useSyncExternalStore(subscribe, () =>
    window.matchMedia(DARK).matches ? 'dark' : 'light',
  );
}
