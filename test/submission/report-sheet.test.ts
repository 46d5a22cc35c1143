import { openXlsx } from '../../src/xlsx/open-xlsx';
import { reportTitle } from '../../src/snapshot/report-sheet';
import { makeXlsx } from '../excel/make-xlsx';
import { cleanFile } from './clean-file';
import { partNames, partOf, withParts } from './own-things';

const SHEET = 'xl/worksheets/sheet1.xml';

describe('the report', () => {
  const title = { formula: reportTitle('报告').slice(1), value: 0 };
  const report = { name: '校验报告', cells: { A1: title, A3: '基本支出不对' } };

  it('is known by its title, not by its name: a sheet of somebody else stays', () => {
    const own = makeXlsx([{ name: '甲' }, { name: '校验报告', cells: { A1: '我的' } }]);
    expect(cleanFile(own)).toMatchObject({ xlsx: own, removed: { reportSheets: 0 } });
    const renamed = makeXlsx([{ name: '甲' }, { ...report, name: "张三's 表" }]);
    const { xlsx, removed } = cleanFile(renamed);
    expect(removed.reportSheets).toBe(1);
    expect(openXlsx(xlsx).workbook.sheets.map(({ name }) => name)).toEqual(['甲']);
  });

  it('goes, and what referred to it refers to nothing; the places of sheets are counted anew', () => {
    const book = makeXlsx(
      [
        { name: '甲' },
        report,
        {
          name: '乙',
          cells: { A1: { formula: "校验报告!A1+'校验报告'!B2+我的校验报告!C3", value: 1 } },
        },
      ],
      [
        '<definedName name="_xlnm.Print_Area" localSheetId="1">校验报告!$A$1</definedName>',
        '<definedName name="别名" localSheetId="2">乙!$A$1</definedName>',
      ],
    );
    const { xlsx, removed, keepsReport } = cleanFile(book);
    expect(removed).toMatchObject({ reportSheets: 1 });
    expect(keepsReport).toBe(false);
    const { sheets, names } = openXlsx(xlsx).workbook;
    expect(sheets.map(({ name }) => name)).toEqual(['甲', '乙']);
    expect(names).toMatchObject([{ name: '别名', scope: 3 }]);
    expect(sheets[1]?.rows.get(0)?.cells.get(0)).toMatchObject({
      formula: '#REF!A1+#REF!B2+我的校验报告!C3',
      value: 1,
    });
    expect(partNames(xlsx)).not.toContain('xl/worksheets/sheet2.xml');
    expect(partOf(xlsx, '[Content_Types].xml')).not.toContain('sheet2.xml');
  });

  it('leaves no texts behind that only it held', () => {
    const texts = ['共有', '只在报告里'];
    const shared = withParts(makeXlsx([{ name: '甲' }, report]), {
      'xl/sharedStrings.xml': () =>
        `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${texts.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`,
      'xl/_rels/workbook.xml.rels': (text) =>
        text.replace(
          '</Relationships>',
          '<Relationship Id="rIdS" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
        ),
      [SHEET]: (text) =>
        text.replace('<sheetData>', '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row>'),
      'xl/worksheets/sheet2.xml': (text) =>
        text.replace(
          '</sheetData>',
          '<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" s="1" t="s"><v>1</v></c></row></sheetData>',
        ),
    });
    const list = partOf(cleanFile(shared).xlsx, 'xl/sharedStrings.xml');
    expect(list).toContain('共有');
    expect(list).not.toContain('只在报告里');
  });

  it('stays where nothing else can be seen, and that is said', () => {
    const { removed, keepsReport, xlsx } = cleanFile(
      makeXlsx([{ name: '甲', state: 'hidden' }, report]),
    );
    expect(removed.reportSheets).toBe(0);
    expect(keepsReport).toBe(true);
    expect(openXlsx(xlsx).workbook.sheets).toHaveLength(2);
  });
});
