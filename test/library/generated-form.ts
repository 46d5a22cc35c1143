import fc from 'fast-check';
import { LIBRARY_CLASSES } from '../../src/packs/library-schema';
import { printArea, printFixedArea } from '../../src/snapshot/address';
import type { Area } from '../../src/snapshot/area';
import { blankWorkbook } from '../../src/workbook/blank-workbook';
import { enterCell } from '../../src/workbook/cells/enter-cell';
import { addName } from '../../src/workbook/names';
import { mergeCells } from '../../src/workbook/structure/merge-cells';
import type { Workbook } from '../../src/workbook/workbook';

/** How a form prints the labels of several rows: merged over them, in the first alone, or in each. */
type LabelStyle = 'merged' | 'first' | 'repeated';

export interface FormSpec {
  readonly labels: LabelStyle;
  /** How many rows each class of the official order has; none where it is missing. */
  readonly rows: readonly number[];
  /** Classes whose rows are printed and empty. */
  readonly empty: readonly boolean[];
  readonly block: boolean;
  readonly cycle: boolean;
  readonly split: boolean;
  readonly below: 'nothing' | 'note' | 'total';
  readonly named: boolean;
}

export const formSpecs: fc.Arbitrary<FormSpec> = fc
  .record({
    labels: fc.constantFrom<LabelStyle>('merged', 'first', 'repeated'),
    rows: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 9, maxLength: 9 }),
    empty: fc.array(fc.boolean(), { minLength: 9, maxLength: 9 }),
    block: fc.boolean(),
    cycle: fc.boolean(),
    split: fc.boolean(),
    below: fc.constantFrom('nothing', 'note', 'total'),
    named: fc.boolean(),
  })
  // A form without a single indicator gives nothing to go by.
  .filter(({ rows, empty }) => rows.some((count, index) => count > 0 && !empty[index]));

interface Columns {
  readonly block: number;
  readonly level1: number;
  readonly level2: number;
  readonly name: number;
  readonly cycle: number | null;
  readonly operator: number | null;
  readonly value: number;
  readonly unit: number | null;
  readonly weight: number;
}

const HEADING = 2;

/** A department's form of this make, with nothing above its table but title and name. */
export function workbookOf(spec: FormSpec): Workbook {
  const workbook = blankWorkbook('申报表');
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  const columns = columnsOf(spec);
  const write = (row: number, column: number, text: string): void => {
    enterCell(workbook, sheet, { row, column }, text);
  };
  const merge = (area: Area): void => {
    if (printArea(area).includes(':')) mergeCells(workbook, sheet, area);
  };
  const label = (column: number, top: number, bottom: number, text: string): void => {
    for (let row = top; row <= bottom; row++) {
      if (row === top || spec.labels === 'repeated') write(row, column, text);
    }
    if (spec.labels === 'merged') merge({ top, left: column, bottom, right: column });
  };

  write(0, 0, '部门整体预算绩效目标申报表');
  write(1, 0, '部门名称');
  write(1, 1, '示例市文化馆');
  writeHeading(columns, write);
  const last = writeRows(spec, columns, write, label);
  if (spec.block) {
    write(HEADING, columns.block, '绩效指标');
    merge({ top: HEADING, left: columns.block, bottom: last, right: columns.block });
  }
  if (spec.below === 'note') write(last + 1, 0, '备注：无');
  // A single row is no series: nobody adds it up.
  if (spec.below === 'total' && last > HEADING + 1) {
    const weights = { top: HEADING + 1, left: columns.weight, bottom: last, right: columns.weight };
    write(last + 1, 0, '合计');
    write(last + 1, columns.weight, `=SUM(${printArea(weights)})`);
  }
  if (spec.named) {
    const area = { top: HEADING + 1, left: 0, bottom: last, right: columns.weight };
    const formula = `申报表!${printFixedArea(area)}`;
    addName(workbook, { name: '绩效指标', scope: null, formula, visible: true, comment: '' });
  }
  return workbook;
}

function columnsOf({ block, cycle, split }: FormSpec): Columns {
  let next = 0;
  const take = (): number => next++;
  const blockColumn = block ? take() : 0;
  return {
    block: blockColumn,
    level1: take(),
    level2: take(),
    name: take(),
    cycle: cycle ? take() : null,
    operator: split ? take() : null,
    value: take(),
    unit: split ? take() : null,
    weight: take(),
  };
}

type Write = (row: number, column: number, text: string) => void;

function writeHeading(columns: Columns, write: Write): void {
  write(HEADING, columns.level1, '一级指标');
  write(HEADING, columns.level2, '二级指标');
  write(HEADING, columns.name, '三级指标');
  if (columns.cycle !== null) write(HEADING, columns.cycle, '实施周期指标值');
  if (columns.operator !== null) write(HEADING, columns.operator, '计算符号');
  write(HEADING, columns.value, '年度指标值');
  if (columns.unit !== null) write(HEADING, columns.unit, '度量单位');
  write(HEADING, columns.weight, '分值');
}

function writeRows(
  spec: FormSpec,
  columns: Columns,
  write: Write,
  label: (column: number, top: number, bottom: number, text: string) => void,
): number {
  let row = HEADING;
  const level1Rows = new Map<string, { top: number; bottom: number }>();
  LIBRARY_CLASSES.forEach(({ level1, level2 }, index) => {
    const isEmpty = spec.empty[index] ?? false;
    // Empty rows without any border or label between them would not belong to the table.
    const wanted = spec.rows[index] ?? 0;
    const count = isEmpty && spec.labels !== 'merged' ? Math.min(wanted, 1) : wanted;
    if (count === 0) return;
    const top = row + 1;
    for (let place = 0; place < count; place++) {
      row++;
      if (isEmpty) continue;
      write(row, columns.name, `${level2.slice(0, 2)}方面情况${index}${place}`);
      if (columns.operator !== null) write(row, columns.operator, '≥');
      write(row, columns.value, columns.operator === null ? '≥90%' : '90');
      if (columns.unit !== null) write(row, columns.unit, '%');
      if (spec.below === 'total') write(row, columns.weight, '5');
    }
    label(columns.level2, top, row, level2);
    const known = level1Rows.get(level1);
    level1Rows.set(level1, { top: known?.top ?? top, bottom: row });
  });
  for (const [level1, { top, bottom }] of level1Rows) label(columns.level1, top, bottom, level1);
  return row;
}
