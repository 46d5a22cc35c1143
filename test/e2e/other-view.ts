import ExcelJS from 'exceljs';

/** What another program sees in a workbook file, one line a fact: `部门表!F18 value` → `"≥550人"`. */
export type OtherView = ReadonlyMap<string, string>;

/** The file as exceljs reads it: values, formats, merges, sizes, names, conditional formats. */
export async function otherView(bytes: Uint8Array): Promise<OtherView> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer);
  const facts = new Map<string, string>();
  const note = (what: string, value: unknown): void => {
    facts.set(what, JSON.stringify(value));
  };
  note('names', workbook.definedNames.model);
  for (const sheet of workbook.worksheets) {
    const { name } = sheet;
    note(`${name} state`, sheet.state);
    note(`${name} merges`, sheet.model.merges);
    note(`${name} page setup`, sheet.pageSetup);
    note(`${name} conditional formats`, conditionalFormats(sheet));
    for (let column = 1; column <= sheet.columnCount; column++) {
      note(`${name} column ${column}`, sheet.getColumn(column).width);
    }
    sheet.eachRow({ includeEmpty: true }, (row, index) => {
      note(`${name} row ${index}`, row.height);
      row.eachCell({ includeEmpty: true }, (cell) => {
        // Exceljs repeats a merged area's value in the cells that it covers.
        if (cell.master === cell) note(`${name}!${cell.address} value`, cell.value);
        note(`${name}!${cell.address} style`, cell.style);
      });
    });
  }
  return facts;
}

/** The facts that are not the same in both, in the order of the first. */
export function differences(before: OtherView, after: OtherView): readonly string[] {
  const all = new Set([...before.keys(), ...after.keys()]);
  return [...all].filter((what) => before.get(what) !== after.get(what));
}

/** Exceljs has them on the sheet, its types do not. */
function conditionalFormats(sheet: ExcelJS.Worksheet): unknown {
  return 'conditionalFormattings' in sheet ? sheet.conditionalFormattings : null;
}
