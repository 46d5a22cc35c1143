import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { LICENCES, licenceTexts } from '../licences/licence-texts';
import { distrustCatalog, trustCatalog } from './catalog';
import { listedIn, sha384Sums } from './integrity';
import { siteManifest, withoutRibbon } from './manifest';
import { nginxConf } from './nginx';
import { OFFICE_FILES } from './office-files';
import { OFFICE_FOLDER, officeSources } from './office-source';
import type { SiteOptions } from './options';
import { sitePage } from './page';
import { servingOf } from './serving';
import { webConfig } from './web-config';

const OFFICE_PACKAGE = path.dirname(require.resolve('@microsoft/office-js/package.json'));
const PROJECT = path.join(__dirname, '..', '..');
const SUMS = 'SHA384SUMS';
const PANE_ONLY = 'manifest-without-ribbon.xml';

export interface Site extends SiteOptions {
  /** The folder of the add-in's bundle. */
  readonly addin: string;
}

/**
 * Whether a site may be written there: a folder that is not there, is empty, or holds an earlier site and nothing that
 * the site does not list as its own.
 */
export function isFree(out: string): boolean {
  if (!existsSync(out)) return true;
  const sums = path.join(out, SUMS);
  const ours = new Set(existsSync(sums) ? [SUMS, ...listedIn(readFileSync(sums, 'utf8'))] : []);
  return filesBelow(out).every((file) => ours.has(file));
}

/** Makes of the add-in's bundle what an administrator needs: the web site, manifests, settings of servers, sums. */
export function writeSite({ addin, base, officeJs, share, out }: Site): void {
  const source = officeSources[officeJs];
  const serving = servingOf(base, source);
  const www = path.join(out, 'www');
  const text = (name: string) => readFileSync(path.join(addin, name), 'utf8');
  const write = (name: string, content: string | Uint8Array) => {
    writeFileSync(path.join(out, name), content);
  };

  rmSync(out, { recursive: true, force: true });
  mkdirSync(www, { recursive: true });
  cpSync(addin, www, { recursive: true, filter: isServed });
  write('www/taskpane.html', sitePage(text('taskpane.html'), source));
  write('www/web.config', webConfig(serving));
  write(`www/${LICENCES}`, licenceTexts(PROJECT));
  if (source.origin === null) copyOffice(path.join(www, OFFICE_FOLDER));
  const manifest = siteManifest(text('manifest.xml'), base);
  write('manifest.xml', manifest);
  write(PANE_ONLY, withoutRibbon(manifest));
  write('nginx.conf', nginxConf(serving));
  if (share !== null) {
    write('trust-catalog.reg', trustCatalog(share));
    write('distrust-catalog.reg', distrustCatalog());
  }
  write(SUMS, sha384Sums(out, filesBelow(out)));
}

/** The manifest stands beside the site; a workbook among the pictures is for people, not for the page. */
function isServed(file: string): boolean {
  return !['.xml', '.xlsx'].includes(path.extname(file));
}

function copyOffice(folder: string): void {
  for (const file of OFFICE_FILES) {
    const copy = path.join(folder, file.replace('dist/', ''));
    mkdirSync(path.dirname(copy), { recursive: true });
    cpSync(path.join(OFFICE_PACKAGE, file), copy);
  }
}

/** Every file below, in the order of their paths, which are written with slashes. */
function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(path.join(folder, file)).isFile())
    .map((file) => file.split(path.sep).join('/'))
    .sort();
}
