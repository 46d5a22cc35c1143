import { printCell, quoteSheet } from '../../../snapshot/address';
import type { CellRef } from '../../../snapshot/area';

/** A file, and where it is known the cell in it: SARIF has no word for cells, so they are its logical places. */
export function locationOf(file: string, sheet?: string, cell?: CellRef) {
  const physicalLocation = { artifactLocation: { uri: uriOf(file) } };
  if (sheet === undefined || cell === undefined) return { physicalLocation };
  const name = printCell(cell);
  return {
    physicalLocation,
    logicalLocations: [{ name, fullyQualifiedName: `${quoteSheet(sheet)}!${name}`, kind: 'cell' }],
  };
}

/** A path as a URI reference: `C:\表\a b.xlsx` is `file:///C:/…/a%20b.xlsx`, a relative path stays relative. */
function uriOf(file: string): string {
  // Half a character, as old disks may name files, is none that a URI could hold.
  const path = file.replace(/\p{Surrogate}/gu, '\ufffd').replaceAll('\\', '/');
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  const drive = /^[a-z]:\//iu.exec(path)?.[0];
  if (drive !== undefined) return `file:///${drive}${encoded.slice(encoded.indexOf('/') + 1)}`;
  return path.startsWith('/') ? `file://${encoded}` : encoded;
}
