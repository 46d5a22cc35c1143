import { useSyncExternalStore } from 'react';
import { printKeptLibrary, readKeptLibrary } from '../../own/library/kept-library';
import type { OwnLibrary } from '../../own/library/own-library';
import { keptStore, type Kept } from './kept-store';

/** The indicators and sets that the user keeps. */
export const ownLibrary = keptStore({
  name: 'jixiao.library',
  read: readKeptLibrary,
  print: printKeptLibrary,
});

export function useOwnLibrary(): Kept<OwnLibrary> {
  return useSyncExternalStore(ownLibrary.subscribe, ownLibrary.getState);
}
