import { RICH_PARTS, richSample } from './rich-sample';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const XM = 'http://schemas.microsoft.com/office/excel/2006/main';
const XDR = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';

export const SHEET = 'xl/worksheets/sheet1.xml';

const rows = (whatIf: boolean) =>
  Array.from({ length: 12 }, (_, i) => {
    const row = i + 1;
    const table =
      whatIf && row === 9 ? '<c r="J9"><f t="dataTable" ref="J9:J10" r1="A1"/><v>1</v></c>' : '';
    return `<row r="${row}"><c r="A${row}"><v>${row}</v></c>${table}</row>`;
  }).join('');

const sheet = (whatIf: boolean) =>
  `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}" xmlns:x14="${X14}" xmlns:xm="${XM}"><dimension ref="A1:I12"/><sheetData>${rows(whatIf)}</sheetData>` +
  '<protectedRanges><protectedRange name="填报" sqref="G5:G8"/></protectedRanges>' +
  '<autoFilter ref="A5:B8"><filterColumn colId="0"/></autoFilter>' +
  '<conditionalFormatting sqref="E5:E8"><cfRule type="fromTheFuture" priority="1"><formula>E5&gt;$A$5</formula></cfRule></conditionalFormatting>' +
  '<dataValidations count="1"><dataValidation type="custom" sqref="C5:C8"><formula1>COUNTIF($C$5:$C$8,C5)=1</formula1></dataValidation></dataValidations>' +
  '<hyperlinks><hyperlink ref="F5:F8" location="表!A1"/></hyperlinks>' +
  '<rowBreaks count="1" manualBreakCount="1"><brk id="5" max="16383" man="1"/></rowBreaks>' +
  '<ignoredErrors><ignoredError sqref="A5:A8" numberStoredAsText="1"/></ignoredErrors>' +
  '<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/>' +
  '<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations count="1"><x14:dataValidation type="list"><x14:formula1><xm:f>辅助!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>D5:D8</xm:sqref></x14:dataValidation></x14:dataValidations></ext>' +
  '<ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}"><x14:sparklineGroups><x14:sparklineGroup><x14:colorSeries rgb="FF376092"/><x14:sparklines><x14:sparkline><xm:f>表!A5:B5</xm:f><xm:sqref>J5</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst></worksheet>';

const relation = (id: string, kind: string, target: string) =>
  `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;

const relations = (...list: readonly string[]) =>
  `<Relationships xmlns="${PACKAGE}">${list.join('')}</Relationships>`;

const VML =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="t"></v:shapetype>' +
  '<v:shape id="s1"><v:textbox><div><br></div></v:textbox><x:ClientData ObjectType="Note"><x:Anchor>2, 15, 4, 10, 4, 31, 8, 9</x:Anchor><x:Row>5</x:Row><x:Column>1</x:Column></x:ClientData></v:shape>' +
  '<v:shape id="s2"><x:ClientData ObjectType="Drop"><x:Anchor>1, 0, 4, 3, 3, 0, 7, 6</x:Anchor><x:FmlaLink>$A$6</x:FmlaLink></x:ClientData></v:shape></xml>';

export interface Extras {
  readonly table?: boolean;
  readonly pivot?: boolean;
  readonly unknown?: boolean;
  readonly whatIf?: boolean;
  /** Parts in place of the sample's. */
  readonly parts?: Readonly<Record<string, string>>;
}

/** A file in which something of every kind that refers to cells stands on rows 5 to 8, or refers to them. */
export function anchoredSample(extras: Extras = {}): Uint8Array {
  const { table = false, pivot = false, unknown = false, whatIf = false } = extras;
  const workbook = (RICH_PARTS['xl/workbook.xml'] ?? '')
    .replace('name="部门 表"', 'name="表"')
    .replace(
      /<definedNames>.*<\/definedNames>/,
      '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">表!$A$5:$F$8</definedName></definedNames>',
    );
  return richSample({
    'xl/workbook.xml': workbook,
    [SHEET]: sheet(whatIf),
    'xl/worksheets/_rels/sheet1.xml.rels': relations(
      relation('rId1', 'drawing', '../drawings/drawing1.xml'),
      relation('rId2', 'vmlDrawing', '../drawings/vmlDrawing1.vml'),
      relation('rId3', 'comments', '../comments1.xml'),
      relation('rId4', 'threadedComment', '../threadedComments/threadedComment1.xml'),
      table ? relation('rId5', 'table', '../tables/table1.xml') : '',
      pivot ? relation('rId6', 'pivotTable', '../pivotTables/pivotTable1.xml') : '',
      unknown ? relation('rId7', 'fromTheFuture', '../future1.xml') : '',
    ),
    'xl/pivotTables/pivotTable1.xml': `<pivotTableDefinition xmlns="${MAIN}"><location ref="L5:M9"/></pivotTableDefinition>`,
    'xl/future1.xml': '<future at="A1"/>',
    'xl/comments1.xml': `<comments xmlns="${MAIN}"><authors><author>审核</author></authors><commentList><comment ref="B6" authorId="0"><text><t>请核实</t></text></comment></commentList></comments>`,
    'xl/threadedComments/threadedComment1.xml':
      '<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="B6" id="{1}"><text>已核实</text></threadedComment></ThreadedComments>',
    'xl/drawings/vmlDrawing1.vml': VML,
    'xl/drawings/drawing1.xml': `<xdr:wsDr xmlns:xdr="${XDR}"><xdr:twoCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>4</xdr:row><xdr:rowOff>100</xdr:rowOff></xdr:from><xdr:to><xdr:col>3</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>7</xdr:row><xdr:rowOff>200</xdr:rowOff></xdr:to><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`,
    'xl/charts/chart1.xml': `<c:chartSpace xmlns:c="${CHART}"><c:f>表!$A$5:$A$8</c:f></c:chartSpace>`,
    'xl/tables/table1.xml': `<table xmlns="${MAIN}" id="1" name="T" displayName="T" ref="H5:I8"><autoFilter ref="H5:I8"/><tableColumns count="2"><tableColumn id="1" name="a"/><tableColumn id="2" name="b"/></tableColumns></table>`,
    ...extras.parts,
  });
}
