import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { SaxesParser } from 'saxes';
import { OFFICE_FILES } from '../../scripts/build/office-files';
import { officeSources, type OfficeSourceName } from '../../scripts/build/office-source';
import { isFree, writeSite } from '../../scripts/build/write-site';
import { lintManifest } from '../manifest/lint';
import { complaintsOf } from '../manifest/schema/complaints-of';
import { surroundings } from '../manifest/surroundings';

const BASE = 'https://oa.example.gov.cn/jixiao';
const NAMES = ['cdn', '21vianet', 'self'] as const satisfies readonly OfficeSourceName[];
const OFFICE = path.dirname(require.resolve('@microsoft/office-js/package.json'));

const folder = mkdtempSync(path.join(tmpdir(), 'jixiao-site-'));
const file = (...names: readonly string[]) => path.join(folder, ...names);
const text = (...names: readonly string[]) => readFileSync(file(...names), 'utf8');

beforeAll(() => {
  for (const officeJs of NAMES) {
    writeSite({ addin: 'dist/addin', base: BASE, officeJs, out: file(officeJs) });
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
    expect(lintManifest(manifest, surroundings(BASE))).toEqual([]);
    expect(manifest).not.toMatch(/localhost|<!--/);
  });

  it('has a second one of the same add-in without a ribbon', () => {
    const manifest = text(name, 'manifest-without-ribbon.xml');
    expect(complaintsOf(manifest)).toEqual([]);
    expect(manifest).not.toContain('VersionOverrides');
    expect(manifest).toContain(`<SourceLocation DefaultValue="${BASE}/taskpane.html"`);
    const id = /<Id>.*<\/Id>/.exec(text(name, 'manifest.xml'))?.[0];
    expect(manifest).toContain(id);
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
    const attributes: Record<string, string>[] = [];
    const parser = new SaxesParser();
    parser.on('opentag', (tag) => attributes.push(tag.attributes));
    parser.write(text(name, 'www', 'web.config')).close();
    const inIis = attributes.flatMap(({ name: header, value }) =>
      header !== undefined && value !== undefined
        ? [`add_header ${header} "${value}" always;`]
        : [],
    );
    const nginx = text(name, 'nginx.conf');
    expect(inIis).toHaveLength(3);
    for (const header of inIis) expect(nginx).toContain(header);
    for (const { cacheControlCustom: control } of attributes) {
      if (control !== undefined) expect(nginx).toContain(`add_header Cache-Control "${control}";`);
    }
    expect(nginx).toContain('location /jixiao/ {');
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
  it('may hold an earlier site, and nothing else', () => {
    expect(isFree(file('self'))).toBe(true);
    expect(isFree(file('nowhere'))).toBe(true);
    writeFileSync(file('a.txt'), 'text');
    expect(isFree(folder)).toBe(false);
  });
});
