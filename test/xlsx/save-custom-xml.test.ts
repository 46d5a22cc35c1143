import {
  addCustomXml,
  deleteCustomXml,
  setCustomXml,
} from '../../src/workbook/custom-xml/change-custom-xml';
import type { Workbook } from '../../src/workbook/workbook';
import { blankXlsx } from '../../src/xlsx/blank-xlsx';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import { saveXlsx } from '../../src/xlsx/save-xlsx';
import { partNames, withCustomXml } from '../submission/own-things';
import { comparePackages } from './compare-packages';
import { richSample } from './rich-sample';

const BYTES = withCustomXml(richSample(), ['<甲 xmlns="urn:a">一</甲>', '<b/>']);

function contents({ customXmlParts }: Workbook) {
  return customXmlParts.map(({ id, xml }) => ({ id, xml }));
}

test('parts of the file are read, and saved as they were', () => {
  const document = openXlsx(BYTES);
  expect(contents(document.workbook)).toEqual([
    { id: '{00000001-0000-4000-8000-000000000000}', xml: '<甲 xmlns="urn:a">一</甲>' },
    { id: '{00000002-0000-4000-8000-000000000000}', xml: '<b/>' },
  ]);
  expect(comparePackages(BYTES, saveXlsx(document))).toEqual([]);
});

test('a part is added, changed and deleted without another being touched', () => {
  const document = openXlsx(BYTES);
  const { workbook } = document;
  const [first, second] = workbook.customXmlParts;
  if (!first || !second) throw new Error('no parts');
  addCustomXml(workbook, '<c>新</c>');
  setCustomXml(workbook, first, '<甲>二</甲>');
  deleteCustomXml(workbook, second);
  const saved = saveXlsx(document);
  expect(contents(openXlsx(saved).workbook)).toEqual(contents(workbook));
  const changed = comparePackages(BYTES, saved).map(({ part, kind }) => `${kind} ${part}`);
  expect(changed.sort()).toEqual([
    'added customXml/_rels/item3.xml.rels',
    'added customXml/item3.xml',
    'added customXml/itemProps3.xml',
    'changed [Content_Types].xml',
    'changed customXml/item1.xml',
    'changed xl/_rels/workbook.xml.rels',
    'removed customXml/_rels/item2.xml.rels',
    'removed customXml/item2.xml',
    'removed customXml/itemProps2.xml',
  ]);
});

test('a part that came and went leaves the file as it was, before a save and after one', () => {
  const blank = blankXlsx();
  const part = addCustomXml(blank.workbook, '<a/>');
  const again = openXlsx(saveXlsx(blank));
  deleteCustomXml(blank.workbook, part);
  expect(saveXlsx(blank)).toEqual(blank.source.bytes);
  const [read] = again.workbook.customXmlParts;
  if (!read) throw new Error('no part');
  deleteCustomXml(again.workbook, read);
  expect(comparePackages(blank.source.bytes, saveXlsx(again))).toEqual([]);
  expect(partNames(saveXlsx(again)).filter((name) => name.startsWith('customXml'))).toEqual([]);
});
