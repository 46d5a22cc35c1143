import { strToU8, zipSync, type Zippable } from 'fflate';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEETML = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const XM = 'http://schemas.microsoft.com/office/excel/2006/main';

/** A sheet with a bit of everything that libraries lose; attribute order and odd spacing are part of it. */
const SHEET1 = `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"><sheetPr codeName="Sheet1"><tabColor rgb="FF00B050"/><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:F9"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="B3" sqref="B3:C3"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="14.4" x14ac:dyDescent="0.25"/><cols><col min="1" max="1" width="20.5" customWidth="1"/><col min="3" max="4" width="9" hidden="1" style="2"/></cols>
<sheetData>
<row r="1" spans="1:6" ht="30" customHeight="1" x14ac:dyDescent="0.3"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="F1" t="inlineStr"><is><t xml:space="preserve"> 内联 </t></is></c></row>
<row r="2"><c r="A2"><v>1</v></c><c r="B2"><f t="shared" ref="B2:B4" si="0">A2*2</f><v>2</v></c><c r="C2" t="b"><v>1</v></c><c r="D2" t="e"><v>#DIV/0!</v></c></row>
<row r="3"><c r="A3"><v>2</v></c><c r="B3"><f t="shared" si="0"/><v>4</v></c><c r="C3" t="str"><f>A1&amp;"!"</f><v>标题加粗!</v></c></row>
<row r="4"><c r="A4"><v>3</v></c><c r="B4"><f t="shared" si="0"/><v>6</v></c><c r="D4"><f t="array" ref="D4:D5">A2:A3*10</f><v>10</v></c></row>
<row r="5"><c><v>4</v></c><c r="B5" cm="1"><f>SUM(B2:B4)</f><v>12</v></c><c r="D5"><v>20</v></c></row>
<row r="7" hidden="1"><c r="A7" s="3"><v>46295</v></c><c r="B7" t="d"><v>2026-09-30</v></c><c r="C7" s="4"/></row>
<row><c><v>8</v></c><c t="s"><v>2</v></c></row>
<row r="9"><c r="A9" t="str"><f>_xlfn.STOCKHISTORY(1,A2:A4,A2:A4)</f><v>旧</v><extLst><ext uri="{X}"/></extLst></c></row>
</sheetData><sheetProtection algorithmName="SHA-512" hashValue="c2Vj" saltValue="c2FsdA==" spinCount="100000" sheet="1" objects="1" scenarios="1" insertRows="0"/><mergeCells count="1"><mergeCell ref="E2:F3"/></mergeCells><phoneticPr fontId="0" type="noConversion"/><conditionalFormatting sqref="A2:A5"><cfRule type="cellIs" dxfId="0" priority="2" operator="greaterThan"><formula>2</formula></cfRule><cfRule type="dataBar" priority="4"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext xmlns:x14="${X14}" uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>{BAR-1}</x14:id></ext></extLst></cfRule></conditionalFormatting><conditionalFormatting sqref="B2:B5 D2"><cfRule type="expression" dxfId="1" priority="3" stopIfTrue="1"><formula>$A2&gt;辅助!$A$1</formula></cfRule><cfRule type="colorScale" priority="6"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFFFFFFF"/><color rgb="FFFF0000"/></colorScale></cfRule><cfRule type="fromTheFuture" priority="5"/></conditionalFormatting><dataValidations count="1"><dataValidation type="list" allowBlank="1" showInputMessage="1" sqref="C2:C5"><formula1>"是,否"</formula1></dataValidation></dataValidations><hyperlinks><hyperlink ref="B1" r:id="rId2" display="链接"/></hyperlinks><printOptions horizontalCentered="1"/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" r:id="rId5"/><headerFooter><oddHeader>&amp;C绩效目标</oddHeader><oddFooter>&amp;P / &amp;N</oddFooter></headerFooter><rowBreaks count="1" manualBreakCount="1"><brk id="5" max="16383" man="1"/></rowBreaks><drawing r:id="rId1"/><legacyDrawing r:id="rId3"/><tableParts count="1"><tablePart r:id="rId6"/></tableParts><extLst><ext xmlns:x14="${X14}" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="${XM}"><x14:cfRule type="dataBar" id="{BAR-1}"><x14:dataBar minLength="0" maxLength="100"/></x14:cfRule><xm:sqref>A2:A5</xm:sqref></x14:conditionalFormatting><x14:conditionalFormatting xmlns:xm="${XM}"><x14:cfRule type="expression" priority="1" id="{OTHER}"><xm:f>辅助!$A$1=1</xm:f><x14:dxf><fill><patternFill><bgColor rgb="FFFFFF00"/></patternFill></fill></x14:dxf></x14:cfRule><xm:sqref>C2:C4</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst></worksheet>`;

const SHEET2 = `${HEAD}<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c><x:c r="B1" t="s"><x:v>3</x:v></x:c></x:row></x:sheetData></x:worksheet>`;

const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="176" formatCode="0.00_ ;[Red]\\-0.00\\ "/></numFmts><fonts count="2"><font><sz val="11"/><color theme="1"/><name val="宋体"/></font><font><b/><sz val="16"/><color theme="4" tint="-0.25"/><name val="黑体"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor indexed="43"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="thin"><color auto="1"/></left><right/><top/><bottom style="medium"><color rgb="FF112233"/></bottom><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="0" applyFont="1"><alignment horizontal="center" vertical="center" wrapText="1" indent="1"/><protection locked="0"/></xf><xf numFmtId="176" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="31" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles><dxfs count="2"><dxf><font><b/><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf><dxf><font><i/></font></dxf></dxfs><tableStyles count="0"/></styleSheet>`;

const override = (path: string, type: string) =>
  `<Override PartName="/${path}" ContentType="${type}"/>`;
const relation = (id: string, kind: string, target: string, more = '') =>
  `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"${more}/>`;
const relations = (...list: string[]) =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${list.join('')}</Relationships>`;

/** The parts of the sample by path; a test may replace some before packing. */
export const RICH_PARTS: Readonly<Record<string, string>> = {
  '[Content_Types].xml':
    `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    '<Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Default Extension="bin" ContentType="application/octet-stream"/>' +
    override('xl/workbook.xml', `${SHEETML}.sheet.main+xml`) +
    override('xl/worksheets/sheet1.xml', `${SHEETML}.worksheet+xml`) +
    override('xl/worksheets/sheet2.xml', `${SHEETML}.worksheet+xml`) +
    override('xl/styles.xml', `${SHEETML}.styles+xml`) +
    override('xl/sharedStrings.xml', `${SHEETML}.sharedStrings+xml`) +
    override('xl/calcChain.xml', `${SHEETML}.calcChain+xml`) +
    override('xl/comments1.xml', `${SHEETML}.comments+xml`) +
    override('xl/tables/table1.xml', `${SHEETML}.table+xml`) +
    '</Types>',
  '_rels/.rels': relations(relation('rId1', 'officeDocument', '/xl/workbook.xml')),
  'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><fileVersion appName="xl"/><workbookPr codeName="ThisWorkbook"/><bookViews><workbookView activeTab="0"/></bookViews><sheets><sheet name="部门 表" sheetId="7" r:id="rId1"/><sheet name="辅助" sheetId="3" state="veryHidden" r:id="rId2"/></sheets><definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">'部门 表'!$A$1:$F$9</definedName><definedName name="动态区">OFFSET('部门 表'!$A$1,0,0,3)</definedName><definedName name="基本支出" localSheetId="0" comment="批注">'部门 表'!$A$2</definedName><definedName name="基本支出">辅助!$A$1</definedName><definedName name="失效">'部门 表'!#REF!</definedName><definedName name="税率" hidden="1">0.13</definedName></definedNames><calcPr calcId="191029"/></workbook>`,
  'xl/_rels/workbook.xml.rels': relations(
    relation('rId1', 'worksheet', 'worksheets/sheet1.xml'),
    relation('rId2', 'worksheet', '/xl/worksheets/sheet2.xml'),
    relation('rId3', 'styles', 'styles.xml'),
    relation('rId4', 'sharedStrings', '../xl/sharedStrings.xml'),
    relation('rId5', 'calcChain', 'calcChain.xml'),
  ),
  'xl/worksheets/sheet1.xml': SHEET1,
  'xl/worksheets/_rels/sheet1.xml.rels': relations(
    relation('rId1', 'drawing', '../drawings/drawing1.xml'),
    relation('rId2', 'hyperlink', 'https://example.org/', ' TargetMode="External"'),
    relation('rId3', 'vmlDrawing', '../drawings/vmlDrawing1.vml'),
    relation('rId4', 'comments', '../comments1.xml'),
    relation('rId5', 'printerSettings', '../printerSettings/printerSettings1.bin'),
    relation('rId6', 'table', '../tables/table1.xml'),
  ),
  'xl/worksheets/sheet2.xml': SHEET2,
  'xl/styles.xml': STYLES,
  'xl/sharedStrings.xml': `${HEAD}<sst xmlns="${MAIN}" count="4" uniqueCount="4"><si><r><t>标题</t></r><r><rPr><b/></rPr><t>加粗</t></r><rPh sb="0" eb="2"><t>biaoti</t></rPh><phoneticPr fontId="1"/></si><si><t>链接</t></si><si><t xml:space="preserve">一行_x000D_
 二行</t></si><si><t>_x005F_x0041_</t></si></sst>`,
  'xl/calcChain.xml': `${HEAD}<calcChain xmlns="${MAIN}"><c r="B2" i="7"/><c r="B3" i="7"/></calcChain>`,
  'xl/comments1.xml': `${HEAD}<comments xmlns="${MAIN}"><authors><author>审核</author></authors><commentList><comment ref="A2" authorId="0"><text><t>请核实</t></text></comment></commentList></comments>`,
  'xl/drawings/vmlDrawing1.vml':
    '<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape id="s1"/></xml>',
  'xl/drawings/drawing1.xml': `${HEAD}<wsDr/>`,
  'xl/drawings/_rels/drawing1.xml.rels': relations(
    relation('rId1', 'chart', '../charts/chart1.xml'),
  ),
  'xl/charts/chart1.xml': `${HEAD}<chartSpace><f>'部门 表'!$A$2:$A$4</f></chartSpace>`,
  'xl/tables/table1.xml': `${HEAD}<table xmlns="${MAIN}" id="1" name="T" displayName="T" ref="A1:B5"/>`,
  'xl/printerSettings/printerSettings1.bin': 'binary',
  'customXml/item1.xml': '<data xmlns="urn:other:1">保留</data>',
  'docProps/app.xml': `${HEAD}<Properties/>`,
};

/** The sample as a file; some parts are stored, as pictures are, the others deflated. */
export function richSample(changes: Readonly<Record<string, string>> = {}): Uint8Array {
  const parts: Zippable = {};
  for (const [path, text] of Object.entries({ ...RICH_PARTS, ...changes })) {
    parts[path] = [strToU8(text), { level: path.endsWith('.bin') ? 0 : 6 }];
  }
  return zipSync(parts);
}
