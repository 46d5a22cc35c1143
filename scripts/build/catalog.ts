import { registryFile, type RegistryKey } from './registry-file';

/** Where Excel keeps the folders whose manifests a user may install (all of Office since 2016 is 16.0). */
const CATALOGS = 'HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16.0\\WEF\\TrustedCatalogs';

/**
 * Ours among them. It never changes: who merges the file of a newer build has one folder, not two, and the file that
 * takes the folder away fits every build.
 */
const ID = '{68f1fdc2-0487-459e-8cb3-9a8b96ae9b80}';
const KEY = `${CATALOGS}\\${ID}`;

/** The folder is offered in Excel’s list of add-ins, too. */
const SHOWN_IN_MENU = 1;

/** Has Excel trust the manifests of a network folder; for `regedit`, `reg import` and group policy. */
export function trustCatalog(share: string): Uint8Array {
  const key: RegistryKey = {
    kind: 'set',
    path: KEY,
    values: { Id: ID, Url: share, Flags: SHOWN_IN_MENU },
  };
  return registryFile([key]);
}

/** Takes the folder away again, whichever it was. */
export function distrustCatalog(): Uint8Array {
  return registryFile([{ kind: 'delete', path: KEY }]);
}
