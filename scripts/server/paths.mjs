import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = path.resolve(fileURLToPath(new URL('../..', import.meta.url)));
export const ADDIN = path.join(ROOT, 'dist', 'addin');
export const WORKBENCH = path.join(ROOT, 'dist', 'workbench');
/** Microsoft's library as npm delivers it; the add-in in Excel takes it from Microsoft's own address. */
export const OFFICE_JS = path.join(ROOT, 'node_modules', '@microsoft', 'office-js', 'dist');
