/**
 * `npm run build`: the four bundles in dist, as webpack.config.js describes them.
 * `npm run build -- --base https://HOST/PATH --office-js cdn|21vianet|self [--share \\SERVER\FOLDER] [--out FOLDER]`:
 * the bundles, and made of the add-in's what an administrator needs to serve it from that address and to install it.
 */
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bundle } from './build/bundle';
import { readBuildOptions, type SiteOptions } from './build/options';
import { words } from './build/words';
import { isFree, writeSite } from './build/write-site';
import { LICENCES, licenceTexts } from './licences/licence-texts';

const ADDIN = 'dist/addin';
const COMMAND = 'dist/cli';

const options = readBuildOptions(process.argv.slice(2));
switch (options.kind) {
  case 'problem':
    console.error(options.sentence);
    process.exitCode = 2;
    break;
  case 'bundles':
    process.exitCode = build(options.webpack);
    break;
  case 'site':
    process.exitCode = buildSite(options);
}

/** The command goes out as the folder that webpack makes, a site as one that is made of it: each with all licences. */
function build(webpack: readonly string[]): number {
  const code = bundle(webpack);
  if (existsSync(COMMAND)) writeFileSync(path.join(COMMAND, LICENCES), licenceTexts(process.cwd()));
  return code;
}

function buildSite({ base, officeJs, share, out }: SiteOptions): number {
  if (!isFree(out)) {
    console.error(words.folderTaken(out));
    return 2;
  }
  const code = build([]);
  if (code !== 0) return code;
  writeSite({ addin: ADDIN, base, officeJs, share, out });
  console.log(words.written(out, base, share));
  return 0;
}
