import { readFileSync } from 'node:fs';
import type { OwnName } from '../../src/submission/own-names';
import { submissionCopy } from '../../src/submission/submission-copy';
import { ADD_IN_ID } from '../../src/submission/own-parts';
import { parseCell } from '../../src/snapshot/address';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import { makeXlsx, OTHERS_RULES, type Rule } from '../excel/make-xlsx';
import { withNames, type FileName } from '../bind/named-file';
import { comparePackages } from '../xlsx/compare-packages';
import { cleanFile } from './clean-file';
import { OTHER_ID, OUR_ID, partOf, withCustomXml, withExtensions, withParts } from './own-things';

const SEED = new Uint8Array(readFileSync('test/forms/guangzhou-cppcc.xlsx'));
const SEED_SHEET = openXlsx(SEED).workbook.sheets[0]?.name ?? '';
const SHEET = 'xl/worksheets/sheet1.xml';
const NOTHING = {
  marks: 0,
  names: 0,
  renamedUses: 0,
  settings: 0,
  webExtensions: 0,
  customXmlParts: 0,
  reportSheets: 0,
};

const mark = (severity: string): Rule => ({
  area: 'B2',
  xml: (priority) =>
    `<cfRule type="expression" dxfId="0" priority="${priority}"><formula>N("jixiao-mark:${severity}")=0</formula></cfRule>`,
});

const onSeed = (name: string, cells: string, more: Partial<FileName> = {}): FileName => ({
  name,
  formula: `'${SEED_SHEET}'!${cells}`,
  scope: null,
  visible: true,
  ...more,
});

const nameList = (xlsx: Uint8Array) => openXlsx(xlsx).workbook.names.map(({ name }) => name);

it('gives a workbook that holds nothing of ours back to the byte', () => {
  const { xlsx, removed, keepsReport } = cleanFile(SEED);
  expect(Buffer.from(xlsx).equals(SEED)).toBe(true);
  expect(removed).toEqual(NOTHING);
  expect(keepsReport).toBe(false);
});

describe('marks', () => {
  it('go, of every severity, and rules of others stay', () => {
    const others = [OTHERS_RULES.expression, OTHERS_RULES.dataBar];
    const marked = makeXlsx([
      { name: '表', rules: [...others, mark('error'), mark('warning'), mark('info')] },
    ]);
    const { xlsx, removed } = cleanFile(marked);
    expect(removed).toEqual({ ...NOTHING, marks: 3 });
    expect(comparePackages(makeXlsx([{ name: '表', rules: others }]), xlsx)).toEqual([]);
  });

  it('go where Excel keeps newer rules, with what is empty then', () => {
    const plain = makeXlsx([{ name: '表', cells: { A1: 1 } }]);
    const list =
      '<extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}">' +
      '<x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">' +
      '<x14:cfRule type="expression" priority="1" id="{00000001-0000-4000-8000-000000000000}">' +
      '<xm:f>N(&quot;jixiao-mark:error&quot;)=0</xm:f><x14:dxf/></x14:cfRule><xm:sqref>B2</xm:sqref>' +
      '</x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>';
    const marked = withParts(plain, {
      [SHEET]: (text) => text.replace('</worksheet>', `${list}</worksheet>`),
    });
    const { xlsx, removed } = cleanFile(marked);
    expect(removed.marks).toBe(1);
    expect(comparePackages(plain, xlsx)).toEqual([]);
  });

  it('take their formats along when nothing after them is in use', () => {
    const format = '<dxf><fill><patternFill><bgColor rgb="FFFF0000"/></patternFill></fill></dxf>';
    const one = makeXlsx([{ name: '表', rules: [OTHERS_RULES.expression] }]);
    const own: Rule = { ...mark('error'), xml: (p) => mark('error').xml(p).replace('"0"', '"1"') };
    const marked = withParts(makeXlsx([{ name: '表', rules: [OTHERS_RULES.expression, own] }]), {
      'xl/styles.xml': (text) =>
        text.replace('<dxfs count="1">', '<dxfs count="2">').replace('</dxfs>', `${format}</dxfs>`),
    });
    expect(comparePackages(one, cleanFile(marked).xlsx)).toEqual([]);
  });
});

describe('custom XML parts', () => {
  const ours = '<kept xmlns="urn:jixiao-assistant:1"><plan/></kept>';
  const prefixed = '<j:kept xmlns:j="urn:jixiao-assistant:1"/>';
  const theirs = '<data xmlns="urn:other" about="urn:jixiao-assistant:1"/>';

  it('of ours go, with their properties, relationships and content types', () => {
    const { xlsx, removed } = cleanFile(withCustomXml(SEED, [ours, prefixed]));
    expect(removed).toEqual({ ...NOTHING, customXmlParts: 2 });
    expect(comparePackages(SEED, xlsx)).toEqual([]);
  });

  it('of others stay', () => {
    const { xlsx, removed } = cleanFile(withCustomXml(SEED, [theirs, ours]));
    expect(removed.customXmlParts).toBe(1);
    expect(comparePackages(withCustomXml(SEED, [theirs]), xlsx)).toEqual([]);
  });
});

describe('what Excel keeps of add-ins', () => {
  const history = { 'jixiao.history': '{}', 'Office.AutoShowTaskpaneWithDocument': 'true' };

  it('is ours by the id of the manifest', () => {
    expect(readFileSync('manifest.xml', 'utf8')).toContain(`<Id>${ADD_IN_ID}</Id>`);
  });

  it('goes whole where it is ours alone', () => {
    const { xlsx, removed } = cleanFile(withExtensions(SEED, [{ id: OUR_ID, settings: history }]));
    expect(removed).toEqual({ ...NOTHING, settings: 1, webExtensions: 1 });
    expect(comparePackages(SEED, xlsx)).toEqual([]);
  });

  it('stays where it is another add-in’s, without settings of ours', () => {
    const other = { id: OTHER_ID, settings: { theirs: '1', 'jixiao.history': '{}' } };
    const { xlsx, removed } = cleanFile(
      withExtensions(SEED, [other, { id: OUR_ID.slice(1, -1).toLowerCase(), settings: history }]),
    );
    expect(removed).toEqual({ ...NOTHING, settings: 2, webExtensions: 1 });
    const without = withExtensions(SEED, [{ id: OTHER_ID, settings: { theirs: '1' } }]);
    expect(comparePackages(without, xlsx)).toEqual([]);
  });
});

describe('names', () => {
  it('of the form go, of both owners, hidden ones and broken ones too', () => {
    const named = withNames(SEED, [
      onSeed('基本支出', '$C$6'),
      onSeed('项目支出', '$C$7', { scope: SEED_SHEET, visible: false }),
      onSeed('其他资金', '#REF!', { formula: '#REF!' }),
      onSeed('我的名称', '$C$6'),
    ]);
    const { xlsx, removed } = cleanFile(named);
    expect(removed).toEqual({ ...NOTHING, names: 3 });
    expect(nameList(xlsx)).toEqual(['_xlnm.Print_Area', '我的名称']);
  });

  it('of the same spelling that mean something else stay', () => {
    const named = withNames(SEED, [
      { ...onSeed('预算年度', ''), formula: '2026' },
      onSeed('基本支出', '$C$6'),
    ]);
    const { xlsx, removed } = cleanFile(named);
    expect(removed.names).toBe(1);
    expect(nameList(xlsx)).toEqual(['_xlnm.Print_Area', '预算年度']);
  });

  it('that were changed since they were read stay', () => {
    const named = withNames(SEED, [onSeed('基本支出', '$C$6')]);
    const area = { top: 0, left: 0, bottom: 0, right: 0 };
    const target = { kind: 'area', sheet: SEED_SHEET, area } as const;
    const own: readonly OwnName[] = [{ name: '基本支出', scope: null, target }];
    expect(submissionCopy(named, own).removed.names).toBe(0);
  });

  it('leave references where they were used, and the values as they were', () => {
    const cells = {
      J1: { formula: '基本支出*2', value: 4711 },
      J2: { formula: 'IF(J1="基本支出",SUM(基本支出:项目支出),0)', value: 0 },
    };
    const named = withUses(cells);
    const { xlsx, removed } = cleanFile(named);
    expect(removed).toMatchObject({ names: 2, renamedUses: 7 });
    const { workbook } = openXlsx(xlsx);
    const at = (sheet: number, address: string) => {
      const place = parseCell(address);
      return place && workbook.sheets[sheet]?.rows.get(place.row)?.cells.get(place.column);
    };
    const here = workbook.sheets[0]?.name ?? '';
    expect(at(0, 'J1')).toMatchObject({ formula: '$C$6*2', value: 4711 });
    expect(at(0, 'J2')).toMatchObject({ formula: 'IF(J1="基本支出",SUM($C$6:$C$7),0)' });
    expect(at(1, 'A1')).toMatchObject({ formula: `${here}!$C$6+${here}!$C$7`, value: 42 });
    const other = partOf(xlsx, 'xl/worksheets/sheet2.xml') ?? '';
    expect(other).toContain(`<formula>A1&gt;${here}!$C$6</formula>`);
    expect(other).toContain(`<formula1>${here}!$C$6</formula1>`);
    expect(other).toContain(`location="${here}!$C$6"`);
    expect(workbook.names).toMatchObject([{ name: '合计', formula: `${here}!$C$6+${here}!$C$7` }]);
  });

  /** The seed with a second sheet by hand, and formulas beside the form. */
  function withUses(
    cells: Readonly<Record<string, { readonly formula: string; readonly value: number }>>,
  ): Uint8Array {
    const form = openXlsx(SEED).workbook.sheets[0];
    const contents = [...(form?.rows ?? [])].flatMap(([row, { cells: found }]) =>
      [...found].flatMap(([column, { value }]) =>
        typeof value === 'string' || typeof value === 'number'
          ? [[`${String.fromCharCode(65 + column)}${row + 1}`, escaped(value)] as const]
          : [],
      ),
    );
    const merges = (form?.merges ?? []).map(
      ({ top, left, bottom, right }) =>
        `${String.fromCharCode(65 + left)}${top + 1}:${String.fromCharCode(65 + right)}${bottom + 1}`,
    );
    const made = makeXlsx(
      [
        { name: '部门表', cells: { ...Object.fromEntries(contents), ...cells }, merges },
        { name: '别处', cells: { A1: { formula: '基本支出+部门表!项目支出', value: 42 } } },
      ],
      [
        '<definedName name="基本支出">部门表!$C$6</definedName>',
        '<definedName name="项目支出" localSheetId="0">部门表!$C$7</definedName>',
        '<definedName name="合计">基本支出+部门表!项目支出</definedName>',
      ],
    );
    return withParts(made, {
      'xl/worksheets/sheet2.xml': (text) =>
        text.replace(
          '</worksheet>',
          '<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>A1&gt;基本支出</formula></cfRule></conditionalFormatting>' +
            '<dataValidations count="1"><dataValidation type="list" sqref="B1"><formula1>基本支出</formula1></dataValidation></dataValidations>' +
            '<hyperlinks><hyperlink ref="A1" location="基本支出"/></hyperlinks></worksheet>',
        ),
    });
  }

  function escaped(value: string | number): string | number {
    if (typeof value === 'number') return value;
    return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  }
});
