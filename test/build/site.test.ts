import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { OFFICE_FILES } from '../../scripts/build/office-files';
import { officeSources, type OfficeSourceName } from '../../scripts/build/office-source';
import { isFree, writeSite } from '../../scripts/build/write-site';
import { lintManifest } from '../manifest/lint';
import { readManifest } from '../manifest/manifest-tree';
import { complaintsOf } from '../manifest/schema/complaints-of';
import { surroundings } from '../manifest/surroundings';
import { readNginxConf } from './read-nginx-conf';
import { readRegistryFile } from './read-registry-file';
import { readWebConfig } from './read-web-config';

const BASE = 'https://oa.example.gov.cn/jixiao';
const SHARE = '\\\\oa\\加载项';
const NAMES = ['cdn', '21vianet', 'self'] as const satisfies readonly OfficeSourceName[];
const OFFICE = path.dirname(require.resolve('@microsoft/office-js/package.json'));

const folder = mkdtempSync(path.join(tmpdir(), 'jixiao-site-'));
const file = (...names: readonly string[]) => path.join(folder, ...names);
/** The files of a site's web folder, by their paths in it. */
const served = (name: string) =>
  readdirSync(file(name, 'www'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      path.posix.join(path.relative(file(name, 'www'), entry.parentPath), entry.name),
    );
/** IIS names a folder without the slash at its end. */
const withoutSlashes = (caching: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(caching).map(([at, how]) => [at.replace(/\/$/, ''), how]));
const text = (...names: readonly string[]) => readFileSync(file(...names), 'utf8');

beforeAll(() => {
  for (const officeJs of NAMES) {
    writeSite({ addin: 'dist/addin', base: BASE, officeJs, share: SHARE, out: file(officeJs) });
  }
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe.each(NAMES)('a site with office.js from %s', (name) => {
  const { script, origin } = officeSources[name];

  it('has a manifest for its address that schema and lint accept', () => {
    const manifest = text(name, 'manifest.xml');
    expect(complaintsOf(manifest)).toEqual([]);
    expect(lintManifest(manifest, surroundings(BASE, file(name, 'www')))).toEqual([]);
    expect(manifest).not.toMatch(/localhost|<!--/);
  });

  it('serves whatever its manifests name', () => {
    for (const manifest of ['manifest.xml', 'manifest-without-ribbon.xml']) {
      const addresses = text(name, manifest).match(/(?<=")https:[^"]+/g) ?? [];
      const missing = addresses.filter(
        (address) => !existsSync(file(name, 'www', address.replace(`${BASE}/`, ''))),
      );
      expect(addresses.length).toBeGreaterThan(3);
      expect(missing).toEqual([]);
    }
  });

  it('has a second one of the same add-in without a ribbon', () => {
    const paneOnly = text(name, 'manifest-without-ribbon.xml');
    expect(complaintsOf(paneOnly)).toEqual([]);
    const { children, ...root } = readManifest(text(name, 'manifest.xml'));
    const common = children.filter((child) => child.name !== 'VersionOverrides');
    expect(readManifest(paneOnly)).toEqual({ ...root, children: common });
    expect(common.length).toBe(children.length - 1);
  });

  it('has a page that names no other host than that of office.js, and evaluates nothing', () => {
    const page = text(name, 'www', 'taskpane.html');
    expect(page).toContain(`<script src="${script}">`);
    const hosts = (page.match(/https?:\/\/[^/"'; ]+/g) ?? []).filter((host) => host !== origin);
    expect(hosts).toEqual([]);
    expect(page).toContain(`script-src 'self'${origin === null ? '' : ` ${origin}`};`);
    expect(page).not.toContain('unsafe-eval');
  });

  it('gives both kinds of servers the same answers', () => {
    const nginx = readNginxConf(text(name, 'nginx.conf'), '/jixiao/');
    const iis = readWebConfig(text(name, 'www', 'web.config'));
    expect({ ...nginx, caching: withoutSlashes(nginx.caching) }).toEqual(iis);
    expect(iis.index).toBe('offline.html');
    expect(iis.headers).toMatchObject({ 'X-Content-Type-Options': 'nosniff' });
    expect(iis.headers['Content-Security-Policy']).not.toContain('unsafe-eval');
    const { '': others, 'assets/': icons, ...fresh } = nginx.caching;
    expect(others).toBe('immutable, max-age=31536000, public');
    expect(icons).toBe('max-age=86400, public');
    expect(fresh).toEqual({
      'taskpane.html': 'no-cache',
      'offline.html': 'no-cache',
      'office-js/': 'no-cache',
      'LICENCES.txt': 'no-cache',
    });
  });

  it('keeps for ever only files whose names change with what they hold', () => {
    const { caching } = readNginxConf(text(name, 'nginx.conf'), '/jixiao/');
    const places = Object.keys(caching).filter((place) => place !== '');
    const forEver = served(name).filter((file) => !places.some((place) => file.startsWith(place)));
    expect(forEver.filter((each) => !/\.[0-9a-f]{8}\.js$/.test(each))).toEqual(['web.config']);
  });

  it('holds no file of a kind that servers are not told of', () => {
    const { types } = readWebConfig(text(name, 'www', 'web.config'));
    const endings = new Set(served(name).map((file) => path.extname(file)));
    expect([...endings].filter((ending) => !(ending in types))).toEqual(['.config']);
  });

  it('holds nothing beside the web folder that the guide does not explain', () => {
    const guide = readFileSync('docs/guide/install.md', 'utf8');
    const unknown = readdirSync(file(name)).filter((entry) => !guide.includes(`\`${entry}\``));
    expect(unknown).toEqual([]);
  });

  it('lists the sum of every file but the list', () => {
    const lines = text(name, 'SHA384SUMS').trimEnd().split('\n');
    const listed = lines.map((line) => line.split('  ') as [sum: string, name: string]);
    const all = readdirSync(file(name), { recursive: true, withFileTypes: true });
    expect(listed).toHaveLength(all.filter((entry) => entry.isFile()).length - 1);
    for (const [sum, listedFile] of listed) {
      const bytes = readFileSync(file(name, listedFile));
      expect(createHash('sha384').update(bytes).digest('hex')).toBe(sum);
    }
  });
});

describe('the files for the registry', () => {
  it('stand beside the site, for the folder that was named', () => {
    const trusted = readRegistryFile(readFileSync(file('self', 'trust-catalog.reg')));
    expect([...trusted.values()]).toEqual([expect.objectContaining({ Url: SHARE })]);
    const removed = readRegistryFile(readFileSync(file('self', 'distrust-catalog.reg')));
    expect([...removed.keys()]).toEqual([...trusted.keys()]);
  });

  it('are not written where no folder was named', () => {
    const out = file('no-share');
    writeSite({ addin: 'dist/addin', base: BASE, officeJs: 'cdn', share: null, out });
    expect(readdirSync(out).filter((name) => name.endsWith('.reg'))).toEqual([]);
  });
});

describe('the library that a site brings along', () => {
  it('is what Microsoft delivers, byte for byte, with its licence', () => {
    for (const name of OFFICE_FILES) {
      const copy = readFileSync(file('self', 'www', 'office-js', name.replace('dist/', '')));
      expect(copy.equals(readFileSync(path.join(OFFICE, name)))).toBe(true);
    }
    expect(existsSync(file('cdn', 'www', 'office-js'))).toBe(false);
  });
});

describe('the folder to write to', () => {
  it('may not hold an earlier site to which somebody added a file: it would go with the rest', () => {
    const out = file('with-key');
    writeSite({ addin: 'dist/addin', base: BASE, officeJs: 'cdn', share: null, out });
    expect(isFree(out)).toBe(true);
    writeFileSync(path.join(out, 'www', 'site.key'), 'secret');
    expect(isFree(out)).toBe(false);
  });

  it('may hold an earlier site, and nothing else', () => {
    expect(isFree(file('self'))).toBe(true);
    expect(isFree(file('nowhere'))).toBe(true);
    writeFileSync(file('a.txt'), 'text');
    expect(isFree(folder)).toBe(false);
  });
});
