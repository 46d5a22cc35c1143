import { PACKS_NAME, printKeptPacks, readKeptPacks } from '../../own/packs/kept-packs';
import { keptStore } from './kept-store';

/** The packs that the user brought along. */
export const ownPacks = keptStore({
  name: PACKS_NAME,
  read: readKeptPacks,
  print: printKeptPacks,
});
