import { printArea } from '../../src/snapshot/address';
import type { Anchor } from '../../src/workbook/anchor';
import type { Workbook } from '../../src/workbook/workbook';
import type { Sheet } from '../../src/workbook/sheet';
import { contentsOf } from '../workbook/contents';

const MARK = 'jixiao-mark';

/** All of a workbook that a person could miss: contents, looks, and how sheets are checked, printed and protected. */
export function wholeContents(workbook: Workbook) {
  const { names, sheets } = contentsOf(workbook);
  return {
    names,
    anchors: workbook.anchors.flatMap(anchorText).sort(),
    sheets: sheets.map((sheet, index) => ({ ...sheet, ...setUpOf(workbook.sheets[index]) })),
  };
}

export type WholeContents = ReturnType<typeof wholeContents>;

/** The same without the rules that mark problems. */
export function withoutMarks(contents: WholeContents): WholeContents {
  const sheets = contents.sheets.map((sheet) => ({
    ...sheet,
    rules: sheet.rules.filter(({ formulas }) => !formulas.some((text) => text.includes(MARK))),
  }));
  return { ...contents, sheets };
}

/** Conditional formats stand among the rules of their sheet already; where in its part an anchor stands nobody sees. */
function anchorText(anchor: Anchor): readonly string[] {
  if (anchor.kind === 'cells' && anchor.relative) return [];
  return [JSON.stringify({ ...anchor, origin: 0 })];
}

function setUpOf(sheet: Sheet | undefined) {
  if (!sheet) throw new Error('no sheet');
  return {
    visibility: sheet.visibility,
    validations: sheet.dataValidations.map(({ areas, rule, alert, prompt, ignoreBlanks }) => ({
      areas: areas.map(printArea).sort(),
      said: JSON.stringify([rule, alert, prompt, ignoreBlanks]),
    })),
    layout: JSON.stringify(sheet.pageLayout),
    rowBreaks: sheet.rowBreaks.map(({ index }) => index),
    columnBreaks: sheet.columnBreaks.map(({ index }) => index),
    widths: sheet.columns.map(({ first, last, width, hidden }) => ({ first, last, width, hidden })),
    protection: sheet.protection && [...sheet.protection.options],
    editable: sheet.editableAreas.map(printArea),
  };
}
