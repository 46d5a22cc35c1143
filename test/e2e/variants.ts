import { strToU8, unzipSync, zipSync } from 'fflate';
import { parseCell, quoteSheet } from '../../src/snapshot/address';
import { enterCell } from '../../src/workbook/cells/enter-cell';
import { addName } from '../../src/workbook/names';
import type { Workbook } from '../../src/workbook/workbook';
import type { Sheet } from '../../src/workbook/sheet';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import { saveXlsx } from '../../src/xlsx/save-xlsx';
import { readForm } from './gold';

/** The published form of a real department: labels only, no names, no formulas. */
export const SEED = 'guangzhou-cppcc';
export const SEED_SHEET = '部门整体绩效目标表';

/** Where the template's names belong in the seed. */
const PLACES = {
  部门名称: '$B$2',
  财政供养人员数: '$C$3',
  下属二级单位数: '$E$3',
  基本支出: '$C$5',
  项目支出: '$C$6',
  财政拨款: '$E$5',
  其他资金: '$E$6',
  财政专项资金: '$C$8',
  其他事业发展性支出: '$C$9',
  市本级使用资金: '$E$8',
  拟用于对下转移支付资金: '$E$9',
  总体绩效目标: '$B$10',
  年度重点工作任务: '$B$12:$F$15',
  其他需完成的任务: '$B$16',
  绩效指标: '$A$18:$F$31',
} as const satisfies Readonly<Record<string, string>>;

export type NamePlaces = Readonly<Partial<Record<keyof typeof PLACES, string>>>;

export function seed(): Uint8Array {
  return readForm(SEED);
}

/**
 * The seed with the template's named ranges.
 * @param changes other targets for some of them, such as `#REF!`
 */
export function withNames(scope: 'workbook' | 'sheet', changes: NamePlaces = {}): Uint8Array {
  return changed((workbook, sheet) => {
    for (const [name, place] of Object.entries({ ...PLACES, ...changes })) {
      const formula = place.startsWith('$') ? `${quoteSheet(sheet.name)}!${place}` : place;
      addName(workbook, {
        name,
        scope: scope === 'sheet' ? sheet.id : null,
        formula,
        visible: true,
        comment: '',
      });
    }
  });
}

/** The seed with totals that are reckoned: revenue from expenditure, the levels from revenue. */
export function withTotals(): Uint8Array {
  return changed((workbook, sheet) => {
    for (const [cell, formula] of [
      ['E5', '=SUM(C5:C6)'],
      ['E8', '=SUM(E5:E6)'],
    ] as const) {
      const place = parseCell(cell);
      if (place) enterCell(workbook, sheet, place, formula);
    }
  });
}

/** The seed with its sheet protected, as a file that a finance bureau hands out. */
export function protectedSeed(): Uint8Array {
  const parts = unzipSync(seed());
  const path = 'xl/worksheets/sheet1.xml';
  const xml = new TextDecoder().decode(parts[path]);
  parts[path] = strToU8(
    xml.replace(
      '</sheetData>',
      '</sheetData><sheetProtection sheet="1" objects="1" scenarios="1"/>',
    ),
  );
  return zipSync(parts);
}

/** A name that every place which quotes sheet names must get right. */
export const SECOND_SHEET = "二级单位's 表!";

/** The seed's form on two sheets; on the second the vague figure of F18 is mended. */
export function twoForms(): Uint8Array {
  const parts = unzipSync(seed());
  const text = (path: string) => new TextDecoder().decode(parts[path]);
  const insert = (path: string, before: string, xml: string) => {
    parts[path] = strToU8(text(path).replace(before, xml + before));
  };
  parts['xl/worksheets/sheet2.xml'] = strToU8(text('xl/worksheets/sheet1.xml'));
  insert('xl/workbook.xml', '</sheets>', `<sheet sheetId="2" name="${SECOND_SHEET}" r:id="rId9"/>`);
  insert(
    'xl/_rels/workbook.xml.rels',
    '</Relationships>',
    '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet2.xml"/>',
  );
  insert(
    '[Content_Types].xml',
    '</Types>',
    '<Override PartName="/xl/worksheets/sheet2.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>',
  );
  const document = openXlsx(zipSync(parts));
  const second = document.workbook.sheets[1];
  const place = parseCell('F18');
  if (!second || !place) throw new Error('The second form is missing.');
  enterCell(document.workbook, second, place, '≥550人');
  return saveXlsx(document);
}

function changed(change: (workbook: Workbook, sheet: Sheet) => void): Uint8Array {
  const document = openXlsx(seed());
  const [sheet] = document.workbook.sheets;
  if (!sheet) throw new Error('The seed has no sheet.');
  change(document.workbook, sheet);
  return saveXlsx(document);
}
