import { markFormula } from '../../../src/plan/marks/mark';
import { printCell } from '../../../src/snapshot/address';
import { areaOf } from '../../../src/snapshot/area';
import { addComment } from '../../../src/workbook/comments/change-comments';
import { commentAt } from '../../../src/workbook/comments/locate-comment';
import { addConditionalFormat } from '../../../src/workbook/conditional-formats/add-conditional-format';
import { enterCell } from '../../../src/workbook/cells/enter-cell';
import { addName, findName } from '../../../src/workbook/names';
import { protectSheet } from '../../../src/workbook/protection/protect-sheet';
import { restyle } from '../../../src/workbook/styles/restyle';
import { changeValidations } from '../../../src/workbook/validation/change-validations';
import type { DataValidation } from '../../../src/workbook/validation/data-validation';
import { pick, type Scribble } from './scribble';

const VALIDATIONS: readonly [DataValidation['rule'], ...DataValidation['rule'][]] = [
  { kind: 'list', source: '"≥90%,≥95%,=100%"', dropDown: true },
  { kind: 'textLength', operator: 'lessThan', formula1: '5', formula2: null },
  { kind: 'custom', formula: 'LEN($A$1)>0' },
];

/** What others left over, in and beside the form's cells. */
export const LEFT_BESIDE = {
  comment: ({ workbook, sheet, value, other }, variant) => {
    const cell = variant % 2 === 0 ? value : other;
    if (commentAt(workbook, sheet.id, cell)) return;
    addComment(workbook, sheet, cell, {
      author: { name: '审核员', email: '' },
      created: '2026-03-01T08:00:00Z',
      body: { text: '请再核对 <一遍> & 说明', mentions: [] },
    });
  },
  validation: ({ workbook, sheet, value }, variant) => {
    changeValidations(workbook, sheet, [areaOf(value)], (content) => ({
      ...content,
      rule: pick(VALIDATIONS, variant),
    }));
  },
  format: ({ workbook, sheet, value, form }, variant) => {
    const areas = [variant % 2 === 0 ? areaOf(value) : (form.indicatorArea ?? areaOf(value))];
    const formulas = [pick([`$${printCell(value)}<>""`, 'MOD(ROW(),2)=0', 'FALSE'], variant)];
    const format = { fill: '#DDEBF7' };
    addConditionalFormat(workbook, sheet, {
      type: 'Custom',
      areas,
      formulas,
      stopIfTrue: variant % 3 === 0,
      format,
    });
  },
  'formula-beside': ({ workbook, sheet, value, form }, variant) => {
    const column = Math.max(value.column, form.indicatorArea?.right ?? 0) + 2;
    const at = printCell(value);
    const input = pick([`=${at}`, `=LEN(${at})`, `=COUNTA($${at}:$${at})`], variant);
    enterCell(workbook, sheet, { row: value.row, column }, input);
  },
  name: ({ workbook, sheet, value }, variant) => {
    const name = pick(['我的指标', '基本支出', '绩效指标'], variant);
    if (findName(workbook, name, sheet.id)) return;
    const formula = `'${sheet.name}'!$${printCell(value).replace(/(\d+)/, '$$$1')}`;
    addName(workbook, { name, scope: sheet.id, formula, visible: true, comment: '' });
  },
  locks: ({ workbook, sheet, form, value, other }, variant) => {
    const open = variant % 2 === 0 ? form.indicators.map((row) => row.value) : [value, other];
    for (const cell of open) restyle(workbook, sheet, areaOf(cell), { locked: false });
    const allowed = ['formatCells', 'formatRows', 'insertRows', 'deleteRows'];
    const options = new Map(allowed.slice(variant % 5).map((each) => [each, true]));
    protectSheet(workbook, sheet, { options, password: null });
  },
} as const satisfies Readonly<Record<string, Scribble>>;

/** A mark of ours that came along when somebody copied a row. */
export const copiedMark: Scribble = ({ workbook, sheet, value }) => {
  addConditionalFormat(workbook, sheet, {
    type: 'Custom',
    areas: [areaOf(value)],
    formulas: [markFormula('warning').slice(1)],
    stopIfTrue: false,
    format: { fill: '#FFF2CC' },
  });
};
