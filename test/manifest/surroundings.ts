import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { commands } from '../../src/commands/commands';
import type { Surroundings } from './lint/rule';
import { lastRelease } from './released';

const ROOT = path.join(__dirname, '..', '..');
const PNG = '\x89PNG';

/**
 * What the manifest of this project is held against, served from `base`.
 * @param folder what is served there: that of the project has the icons, a built one the pages, too
 */
export function surroundings(base: string, folder = ROOT): Surroundings {
  return {
    base,
    functions: Object.keys(commands),
    released: lastRelease(),
    pixels: (address) => pixelsOf(path.join(folder, address.replace(base, ''))),
  };
}

/** From the first chunk of a PNG. */
function pixelsOf(file: string): string | null {
  if (!existsSync(file)) return null;
  const bytes = readFileSync(file);
  if (bytes.toString('latin1', 0, PNG.length) !== PNG) return null;
  return `${bytes.readUInt32BE(16)}×${bytes.readUInt32BE(20)}`;
}
