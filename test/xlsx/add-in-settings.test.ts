import fc from 'fast-check';
import { readSettings } from '../../src/xlsx/add-in-settings/read-settings';
import { writeSettings } from '../../src/xlsx/add-in-settings/write-settings';
import { blankXlsx } from '../../src/xlsx/blank-xlsx';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import { openPackage } from '../../src/xlsx/package';
import { saveXlsx } from '../../src/xlsx/save-xlsx';
import { OTHER_ID, OUR_ID, withExtensions } from '../submission/own-things';
import { comparePackages } from './compare-packages';

const ADD_IN = OUR_ID.slice(1, -1).toLowerCase();
const blank = saveXlsx(blankXlsx());
const settings = (entries: Record<string, string>) => new Map(Object.entries(entries));
const read = (xlsx: Uint8Array, addIn = ADD_IN) => readSettings(openPackage(xlsx), addIn);

test('what an add-in keeps comes back as it was', () => {
  const texts = fc.string({
    unit: fc.constantFrom('中', '"', '<', '&', "'", '\n', '\t', ' ', 'a'),
  });
  const name = fc.constantFrom('jixiao.a', 'jixiao.b', '丙');
  fc.assert(
    fc.property(fc.array(fc.tuple(name, texts)), (entries) => {
      const wanted = new Map(entries.map(([key, value]) => [key, JSON.stringify(value)]));
      const saved = writeSettings(blank, ADD_IN, wanted);
      expect([...read(saved)]).toEqual([...wanted]);
      expect(writeSettings(saved, ADD_IN, wanted)).toBe(saved);
      // Whoever opens and saves the workbook keeps them.
      expect(saveXlsx(openXlsx(saved))).toEqual(saved);
    }),
    { numRuns: Number(process.env['FC_RUNS'] ?? 30) },
  );
});

test('a workbook without settings stays as it is when there are none to keep', () => {
  expect(writeSettings(blank, ADD_IN, new Map())).toBe(blank);
});

test("an add-in's settings are changed in its own part, those of another stay", () => {
  const both = withExtensions(blank, [
    { id: OTHER_ID, settings: { theirs: '1' } },
    { id: OUR_ID, settings: { 'jixiao.a': '1', 'jixiao.b': '2' } },
  ]);
  const saved = writeSettings(both, ADD_IN, settings({ 'jixiao.b': '3' }));
  expect([...read(saved)]).toEqual([['jixiao.b', '3']]);
  expect([...read(saved, OTHER_ID)]).toEqual([['theirs', '1']]);
  expect(comparePackages(both, saved).map(({ part }) => part)).toEqual([
    'xl/webextensions/webextension2.xml',
  ]);
});

test('an add-in that the workbook did not know gets a part beside those of others', () => {
  const other = withExtensions(blank, [{ id: OTHER_ID, settings: { theirs: '1' } }]);
  const saved = writeSettings(other, ADD_IN, settings({ 'jixiao.a': '"一"' }));
  expect([...read(saved)]).toEqual([['jixiao.a', '"一"']]);
  expect([...read(saved, OTHER_ID)]).toEqual([['theirs', '1']]);
  expect(comparePackages(other, saved).map(({ kind, part }) => `${kind} ${part}`)).toEqual([
    'changed [Content_Types].xml',
    'changed xl/webextensions/taskpanes.xml',
    'changed xl/webextensions/_rels/taskpanes.xml.rels',
    'added xl/webextensions/webextension2.xml',
  ]);
});
