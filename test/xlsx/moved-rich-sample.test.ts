import { deleteRows } from '../../src/workbook/structure/delete-rows';
import { insertRows } from '../../src/workbook/structure/insert-rows';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import { saveXlsx } from '../../src/xlsx/save-xlsx';
import { comparePackages } from './compare-packages';
import { richSample } from './rich-sample';

function open() {
  const document = openXlsx(richSample());
  const [sheet] = document.workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  return { document, sheet };
}

describe('a workbook with a bit of everything, its rows moved', () => {
  it('changes where something refers to them and keeps every other part', () => {
    const { document, sheet } = open();
    insertRows(document.workbook, sheet, 2);
    const differences = comparePackages(richSample(), saveXlsx(document));
    expect(differences.map(({ part, kind }) => `${kind} ${part}`).sort()).toEqual([
      'changed [Content_Types].xml',
      'changed xl/_rels/workbook.xml.rels',
      'changed xl/charts/chart1.xml',
      'changed xl/tables/table1.xml',
      'changed xl/workbook.xml',
      'changed xl/worksheets/sheet1.xml',
      'removed xl/calcChain.xml',
    ]);
  });

  it('has formulas, rules and names at their new places', () => {
    const { document, sheet } = open();
    insertRows(document.workbook, sheet, 2);
    const again = openXlsx(saveXlsx(document)).workbook;
    const [moved] = again.sheets;
    const formulas = [...(moved?.rows ?? [])].flatMap(([row, { cells }]) =>
      [...cells].flatMap(([column, { formula }]) => (formula ? [[row + 1, column, formula]] : [])),
    );
    expect(formulas.sort()).toEqual([
      [10, 0, '_xlfn.STOCKHISTORY(1,A2:A5,A2:A5)'],
      [2, 1, 'A2*2'],
      [4, 1, 'A4*2'],
      [4, 2, 'A1&"!"'],
      [5, 1, 'A5*2'],
      [5, 3, 'A2:A4*10'],
      [6, 1, 'SUM(B2:B5)'],
    ]);
    const places = ({ conditionalFormats }: typeof sheet) =>
      conditionalFormats.map(({ areas, formulas }) => ({ areas, formulas }));
    expect(moved && places(moved)).toEqual(places(sheet));
    expect(again.names).toEqual(document.workbook.names);
    expect(moved?.merges).toEqual(sheet.merges);
  });

  it('is as it was when they are moved back', () => {
    const { document, sheet } = open();
    for (const at of [0, 1, 2, 3, 6, 8, 12]) insertRows(document.workbook, sheet, at, 2);
    for (const at of [12, 8, 6, 3, 2, 1, 0]) deleteRows(document.workbook, sheet, at, 2);
    expect(comparePackages(richSample(), saveXlsx(document))).toEqual([]);
  });
});
