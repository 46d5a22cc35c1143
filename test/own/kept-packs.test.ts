import { check } from '../../src/check';
import { bringPack } from '../../src/own/packs/bring-pack';
import { packsInUse, printKeptPacks, readKeptPacks } from '../../src/own/packs/kept-packs';
import { contentsOf } from '../../src/own/packs/pack-contents';
import { textOfFile } from '../../src/settings/file-text';
import { PACKS } from '../../src/packs';
import { textsFor } from '../../src/texts';
import { workbookWith } from '../rules/form-builder';

const SENTENCES = textsFor('zh-CN').rules;
const SOURCE = JSON.stringify({
  id: 'tianhe',
  version: '2026.1',
  name: '天河区财政局',
  region: null,
  rules: [{ settings: { 'few-indicators': { severity: 'error', options: { minimum: 40 } } } }],
});

function pack(source = SOURCE) {
  const brought = bringPack(source, [], SENTENCES);
  if (brought.kind !== 'brought') throw new Error(brought.kind);
  return brought.pack;
}

it('is checked by as long as it is switched on', () => {
  const found = (isOn: boolean) => {
    const packs = packsInUse([{ pack: pack(), isOn }]);
    const findings = check(workbookWith({}), {}, packs).flatMap((form) => form.findings);
    return findings.filter(({ rule }) => rule === 'few-indicators').map((each) => each.severity);
  };
  expect(found(true)).toEqual(['error']);
  expect(found(false)).toEqual([]);
});

it('is kept as it was', () => {
  const own = [{ pack: pack(), isOn: false }];
  expect(readKeptPacks(printKeptPacks(own))).toEqual({ value: own, broken: null });
  expect(printKeptPacks([])).toBeNull();
});

it.each(['', 'null', '{"version":2}', '{"version":1,"packs":7}', 'no json'])(
  'kept data that is broken (%s) is handed back and leaves the packs of the product',
  (text) => {
    const { value, broken } = readKeptPacks(text);
    expect(broken).toBe(text);
    expect(packsInUse(value)).toEqual(PACKS);
  },
);

it('a pack that is none any more is put aside, the others stay', () => {
  const kept = {
    version: 1,
    packs: [
      { isOn: true, pack: { id: 3 } },
      { isOn: true, pack: pack() },
    ],
  };
  const { value, broken } = readKeptPacks(JSON.stringify(kept));
  expect(value).toEqual([{ pack: pack(), isOn: true }]);
  expect(broken).toBe('[{"id":3}]');
});

it('takes the place of an older one, but never of one of the product', () => {
  expect(bringPack(SOURCE, [{ pack: { ...pack(), version: '1' }, isOn: true }], SENTENCES)).toEqual(
    {
      kind: 'brought',
      pack: pack(),
      replaced: '1',
    },
  );
  const same = SOURCE.replace('tianhe', 'guangzhou');
  expect(bringPack(same, [], SENTENCES)).toEqual({ kind: 'same-id', id: 'guangzhou' });
});

it('tells what it changes', () => {
  expect(contentsOf(pack())).toEqual({ layouts: [], rules: ['few-indicators'] });
});

it('may be saved in UTF-8 or in 国标, as Notepad does', () => {
  expect(textOfFile(new TextEncoder().encode('\uFEFF天河'))).toBe('天河');
  expect(textOfFile(Uint8Array.from([0xcc, 0xec, 0xba, 0xd3]))).toBe('天河');
});
