import fc from 'fast-check';
import type { CellContent, ReversibleEdit } from '../../src/plan/edit';
import { makePlan } from '../../src/plan/make-plan';
import type { Plan } from '../../src/plan/plan';
import { intersection, isCovered, type Area, type CellRef } from '../../src/snapshot/area';
import { applyEdit } from '../../src/workbook/plan/apply-edit';
import { styleAt } from '../../src/workbook/cells/enter-cell';
import { takeSnapshot } from '../../src/workbook/plan/take-snapshot';
import type { Workbook } from '../../src/workbook/workbook';
import { cellAt, type Sheet } from '../../src/workbook/sheet';
import { WorkbookError } from '../../src/workbook/workbook-error';
import { openXlsx } from '../../src/xlsx/open-xlsx';

/** Numbers from which an edit is made that fits the workbook. */
interface Choice {
  readonly kind: 'rows' | 'cell' | 'join' | 'part' | 'name' | 'height';
  readonly at: number;
  readonly across: number;
  readonly which: number;
}

const natural = fc.nat(10_000);
const choice = (...kinds: readonly Choice['kind'][]) =>
  fc.record({ kind: fc.constantFrom(...kinds), at: natural, across: natural, which: natural });

/** Rows first, since formulas and names must not be written before rows move. */
const choices = fc
  .tuple(
    fc.array(choice('rows'), { maxLength: 3 }),
    fc.array(choice('cell', 'cell', 'cell', 'join', 'part', 'name', 'height'), { maxLength: 8 }),
  )
  .map((parts) => parts.flat());

/** Plans that a workbook file can carry out; each with at least one edit. */
export function randomPlans(bytes: Uint8Array): fc.Arbitrary<Plan> {
  return choices.map((list) => planOf(bytes, list)).filter(({ edits }) => edits.length > 0);
}

function planOf(bytes: Uint8Array, list: readonly Choice[]): Plan {
  const { workbook } = openXlsx(bytes);
  const before = takeSnapshot(workbook);
  const edits: ReversibleEdit[] = [];
  for (const each of list) {
    const edit = editOf(workbook, each);
    if (!edit) continue;
    try {
      applyEdit(workbook, edit, noTemplates);
    } catch (error) {
      if (!(error instanceof WorkbookError)) throw error;
      continue;
    }
    edits.push(edit);
  }
  return makePlan({ key: 'fix', data: { count: String(edits.length) } }, edits, before);
}

/** What cells may come to hold: among it what Excel would take for something else. */
const VALUES: readonly CellContent['value'][] = [
  '政策知晓率',
  '=1+1',
  '-详见附件',
  '+86',
  '@机构',
  "'引号",
  '≥95%',
  '95%',
  '2026年9月',
  '2026-09-30',
  '1,234.5',
  'TRUE',
  '#REF!',
  '  12 ',
  12504.03,
  0,
  -3,
  true,
  null,
];
const FORMATS = ['General', '@', '0.00', '#,##0.00'];

function editOf(workbook: Workbook, { kind, at, across, which }: Choice): ReversibleEdit | null {
  const sheet = workbook.sheets[which % workbook.sheets.length];
  if (!sheet) return null;
  const height = Math.max(0, ...sheet.rows.keys()) + 2;
  const place = { row: at % height, column: across % 8 };
  switch (kind) {
    case 'rows': {
      const formatsFrom = which % 3 === 0 || place.row === 0 ? null : place.row - 1;
      const count = 1 + (which % 2);
      return { kind: 'insert-rows', sheet: sheet.name, at: place.row, count, formatsFrom };
    }
    case 'cell':
      return cellEdit(workbook, sheet, place, which);
    case 'join':
      return joinEdit(sheet, place, which);
    case 'part': {
      const area = sheet.merges[at % Math.max(1, sheet.merges.length)];
      return area ? { kind: 'set-merges', sheet: sheet.name, part: [area], join: [] } : null;
    }
    case 'name':
      return nameEdit(workbook, sheet, place, which);
    case 'height': {
      const row = sheet.rows.get(place.row);
      const before = row?.customHeight ? row.height : null;
      if (row && before !== row.height) return null;
      return {
        kind: 'set-row-height',
        sheet: sheet.name,
        row: place.row,
        before,
        after: 20 + (which % 30),
      };
    }
  }
}

function cellEdit(
  workbook: Workbook,
  sheet: Sheet,
  place: CellRef,
  which: number,
): ReversibleEdit | null {
  if (isCovered(place, sheet.merges)) return null;
  const cell = cellAt(sheet, place);
  if (cell?.array) return null;
  const numberFormat = workbook.styles[styleAt(sheet, place)]?.numberFormat ?? 'General';
  const before = {
    value: cell?.value ?? null,
    formula: cell?.formula == null ? null : `=${cell.formula}`,
    numberFormat,
  };
  const format = FORMATS[which % 8] ?? numberFormat;
  const after =
    which % 5 === 0
      ? { value: null, formula: '=SUM(C1:C9)+1', numberFormat: format }
      : { value: VALUES[which % VALUES.length] ?? null, formula: null, numberFormat: format };
  return { kind: 'set-cells', sheet: sheet.name, cells: [{ cell: place, before, after }] };
}

function joinEdit(sheet: Sheet, { row, column }: CellRef, which: number): ReversibleEdit | null {
  const area: Area = { top: row, left: column, bottom: row + (which % 2), right: column + 1 };
  if (sheet.merges.some((merge) => intersection(merge, area))) return null;
  for (let r = area.top; r <= area.bottom; r++) {
    for (let c = area.left; c <= area.right; c++) {
      const cell = cellAt(sheet, { row: r, column: c });
      if (cell && (cell.value !== null || cell.formula !== null)) return null;
    }
  }
  return { kind: 'set-merges', sheet: sheet.name, part: [], join: [area] };
}

function nameEdit(
  workbook: Workbook,
  sheet: Sheet,
  { row, column }: CellRef,
  which: number,
): ReversibleEdit {
  const scope = which % 2 === 0 ? null : sheet.name;
  const name = ['基本支出', '绩效指标', '新名称'][which % 3] ?? '新名称';
  const owner = scope === null ? null : sheet.id;
  const known = workbook.names.find((each) => each.name === name && each.scope === owner);
  const target = `='${sheet.name}'!$${'ABCDEFGH'.charAt(column)}$${row + 1}`;
  return {
    kind: 'set-name',
    name,
    scope,
    before: known ? `=${known.formula}` : null,
    after: known && which % 5 === 0 ? null : target,
  };
}

/** Random edits insert no blank form. */
function noTemplates(): never {
  throw new Error('no template was asked for');
}
