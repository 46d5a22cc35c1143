import { invert } from '../../src/plan/invert';
import { plan as planSchema } from '../../src/plan/plan-schema';
import { SHEET_ROWS } from '../../src/snapshot/area';
import type { Snapshot } from '../../src/snapshot/snapshot';
import { DEPARTMENT_TEMPLATE } from '../../src/template/description';
import { planInsertion } from '../../src/template/plan-insertion';
import { sheet, workbook } from '../session/samples';

const SHEET = '部门整体绩效目标表';
const EMPTY = workbook(sheet('Sheet1'));
const edits = (snapshot: Snapshot, forms = 0) => planInsertion(snapshot, forms).plan.edits;
const scopes = (snapshot: Snapshot, forms = 0) =>
  new Set(edits(snapshot, forms).flatMap((edit) => (edit.kind === 'set-name' ? [edit.scope] : [])));

it('adds one sheet and names its fields and tables', () => {
  const [first, ...names] = edits(EMPTY);
  expect(first).toEqual({ kind: 'insert-sheet', sheet: SHEET, template: 'department' });
  expect(names).toHaveLength(Object.keys(DEPARTMENT_TEMPLATE.names).length);
  expect(names).toContainEqual({
    kind: 'set-name',
    name: '部门名称',
    scope: null,
    before: null,
    after: `=${SHEET}!$B$2:$F$2`,
  });
});

it('starts at the name of the department', () => {
  expect(planInsertion(EMPTY, 0).start).toEqual({ sheet: SHEET, cell: { row: 1, column: 1 } });
});

it('takes another name where a sheet has this one', () => {
  const [first] = edits(workbook(sheet(SHEET), sheet(`${SHEET} (2)`)));
  expect(first).toMatchObject({ sheet: `${SHEET} (3)` });
  expect(edits(workbook(sheet(SHEET)))).toContainEqual(
    expect.objectContaining({ name: '基本支出', after: `='${SHEET} (2)'!$C$5` }),
  );
});

it('leaves the names to the sheet where the workbook holds another form', () => {
  expect(scopes(EMPTY)).toEqual(new Set([null]));
  expect(scopes(EMPTY, 1)).toEqual(new Set([SHEET]));
});

it('leaves the names to the sheet where one of them is taken', () => {
  const target = { kind: 'other', formula: '100' } as const;
  const name = { name: '基本支出', scope: null, formula: '=100', visible: true, target };
  expect(scopes({ ...EMPTY, names: [name] })).toEqual(new Set([SHEET]));
});

describe('what is expected of the workbook', () => {
  const { plan } = planInsertion(EMPTY, 0);

  it('is no such sheet before, and no such names', () => {
    expect(plan.expects).toMatchObject({
      sheets: [{ sheet: SHEET, exists: false }],
      cells: [],
      vacant: [],
      merges: [],
    });
    expect(plan.expects.names.every(({ formula }) => formula === null)).toBe(true);
  });

  it('is the printed form and nothing else afterwards', () => {
    const { sheets, cells, vacant, merges } = plan.yields;
    expect(sheets).toEqual([{ sheet: SHEET, exists: true }]);
    expect(cells).toHaveLength(
      DEPARTMENT_TEMPLATE.cells.filter(({ text }) => text !== undefined).length,
    );
    expect(vacant).toEqual([{ sheet: SHEET, top: 0, bottom: SHEET_ROWS - 1 }]);
    expect(merges).toMatchObject([{ sheet: SHEET, top: 0, bottom: 26 - 1 }]);
  });

  it('is turned round by its inverse, which takes the names away first and the sheet last', () => {
    const undo = invert(plan);
    expect(undo.edits.at(-1)).toEqual({
      kind: 'delete-sheet',
      sheet: SHEET,
      template: 'department',
    });
    expect(undo.expects).toEqual(plan.yields);
    expect(invert(undo)).toEqual(plan);
  });

  it('survives being kept as text', () => {
    expect(planSchema.parse(JSON.parse(JSON.stringify(plan)))).toEqual(plan);
  });
});
