import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { distrustCatalog, trustCatalog } from '../../scripts/build/catalog';
import { registryFile } from '../../scripts/build/registry-file';
import { parseShare } from '../../scripts/build/share';
import { readRegistryFile } from './read-registry-file';

/** As Microsoft's page on shared folders has it. */
const KEY =
  /^HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16\.0\\WEF\\TrustedCatalogs\\(\{[0-9a-f-]{36}\})$/;

describe('the file that has Excel trust a network folder', () => {
  it('names the folder under an id of its own, shown in the menu', () => {
    const [[path, values] = [], ...others] = [...readRegistryFile(trustCatalog('\\\\oa\\加载项'))];
    expect(others).toEqual([]);
    expect(values).toEqual({ Id: KEY.exec(path ?? '')?.[1], Url: '\\\\oa\\加载项', Flags: 1 });
  });

  it('is replaced by that of another build, and taken back by one for all', () => {
    const keysOf = (file: Uint8Array) => [...readRegistryFile(file).keys()];
    const [key] = keysOf(trustCatalog('\\\\oa\\a'));
    expect(keysOf(trustCatalog('\\\\other\\b'))).toEqual([key]);
    expect([...readRegistryFile(distrustCatalog())]).toEqual([[key, null]]);
  });

  it('doubles the backslashes, in the encoding that regedit writes', () => {
    const file = Buffer.from(trustCatalog('\\\\oa\\jixiao'));
    expect([...file.subarray(0, 2)]).toEqual([0xff, 0xfe]);
    expect(file.toString('utf16le')).toContain('"Url"="\\\\\\\\oa\\\\jixiao"\r\n');
  });

  it('gives back every folder that the build takes', () => {
    const name = fc.stringMatching(/^[\p{Script=Han}A-Za-z0-9$%&'()[\];=~.-]{1,12}$/u);
    fc.assert(
      fc.property(name, fc.array(name, { minLength: 1, maxLength: 4 }), (server, folders) => {
        const given = `\\\\${[server, ...folders].join('\\')}`;
        fc.pre(!/\.xml$/i.test(given));
        const share = parseShare(given);
        if (share.kind === 'problem') throw new Error(share.sentence);
        const [values] = readRegistryFile(trustCatalog(share.value)).values();
        expect(values?.['Url']).toBe(given);
      }),
    );
  });
});

it('is what the guide has administrators enter by hand', () => {
  const guide = readFileSync('docs/guide/install.md', 'utf8');
  const rows = guide.matchAll(/^ +\| `(\w+)` +\| `REG_\w+` +\| `([^`]*)`/gm);
  const byHand = Object.fromEntries([...rows].map(([, name = '', value = '']) => [name, value]));
  const [entry] = readRegistryFile(trustCatalog(byHand['Url'] ?? ''));
  if (!entry?.[1]) throw new Error('The file has no key.');
  const [path, values] = entry;
  expect(guide).toContain(path.replace('HKEY_CURRENT_USER\\', ''));
  expect(byHand).toEqual({ ...values, Flags: String(values['Flags']) });
});

it('a registry file keeps any text without line breaks, and any number of 32 bits', () => {
  const text = fc.string({ unit: 'binary' }).map((any) => any.replace(/[\r\n]/g, ''));
  fc.assert(
    fc.property(text, fc.nat(0xffffffff), (words, number) => {
      const path = 'HKEY_CURRENT_USER\\Software\\A';
      const file = registryFile([{ kind: 'set', path, values: { words, number } }]);
      expect([...readRegistryFile(file)]).toEqual([[path, { words, number }]]);
    }),
  );
});
