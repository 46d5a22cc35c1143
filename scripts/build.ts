/**
 * `npm run build`: the four bundles in dist, as webpack.config.js describes them.
 * `npm run build -- --base https://HOST/PATH --office-js cdn|21vianet|self [--share \\SERVER\FOLDER] [--out FOLDER]`:
 * the bundles, and made of the add-in's what an administrator needs to serve it from that address and to install it.
 */
import { bundle } from './build/bundle';
import { readBuildOptions, type SiteOptions } from './build/options';
import { words } from './build/words';
import { isFree, writeSite } from './build/write-site';

const ADDIN = 'dist/addin';

const options = readBuildOptions(process.argv.slice(2));
switch (options.kind) {
  case 'problem':
    console.error(options.sentence);
    process.exitCode = 2;
    break;
  case 'bundles':
    process.exitCode = bundle(options.webpack);
    break;
  case 'site':
    process.exitCode = buildSite(options);
}

function buildSite({ base, officeJs, share, out }: SiteOptions): number {
  if (!isFree(out)) {
    console.error(words.folderTaken(out));
    return 2;
  }
  const code = bundle([]);
  if (code !== 0) return code;
  writeSite({ addin: ADDIN, base, officeJs, share, out });
  console.log(words.written(out, base, share));
  return 0;
}
