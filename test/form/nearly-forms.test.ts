import { readForms } from '../../src/form/read-forms';
import { nearlyForms } from '../../src/form/outline/nearly-forms';
import { printCell } from '../../src/snapshot/address';
import type { SheetSnapshot } from '../../src/snapshot/snapshot';
import { workbook } from './alter-snapshot';
import { sampleForms, sampleSnapshot } from './form-files';
import { PROSE, TRANSPOSED } from './layouts/drawings-out-of-scope';
import { drawnSheet } from './layouts/drawn-sheet';

const SUMMARY = `
2026年部门整体绩效目标汇总表|<|<
部门名称|总体绩效目标|资金总额
甲局|做好工作|100
`;

const NO_TITLE = `
一级指标|二级指标|三级指标|指标值
产出指标|数量指标|培训人数|≥100人
效益指标|社会效益指标|知晓率|≥90%
`;

const NO_TABLE = `
部门整体预算绩效目标申报表|<
填报说明：|
一、基本支出按预算批复填列。|
`;

const INVOICE = `
项目名称|单位|数量|单价
打印纸|箱|3|120
`;

const CONTENTS = `
序号|名称|页码
1|部门整体支出绩效目标申报表|3
2|项目支出绩效目标申报表|7
`;

function reasons(...drawings: readonly string[]): readonly string[] {
  const sheets = drawings.map((drawing, at) => drawnSheet(drawing, `表${at + 1}`));
  expect(readForms(workbook(...sheets))).toEqual([]);
  return nearlyForms(workbook(...sheets)).map(
    ({ sheet, reason, cell }) => `${sheet} ${reason} ${printCell(cell)}`,
  );
}

describe('a sheet that is nearly a form', () => {
  test.each([
    ['has its indicators in columns', TRANSPOSED, 'transposed-form A6'],
    ['is told in sentences', PROSE, 'prose-form A5'],
    ['sums many forms up', SUMMARY, 'other-paper A1'],
    ['has no title and no labels', NO_TITLE, 'form-without-title A1'],
    ['has nothing below its title', NO_TABLE, 'form-without-table A1'],
  ])('%s: that is the reason', (_what, drawing, reason) => {
    expect(reasons(drawing)).toEqual([`表1 ${reason}`]);
  });

  test('gives each sheet its own reason, and others none', () => {
    expect(reasons(INVOICE, PROSE, TRANSPOSED)).toEqual([
      '表2 prose-form A5',
      '表3 transposed-form A6',
    ]);
  });

  test('counts on a hidden sheet only where no visible one is', () => {
    const hidden = { ...drawnSheet(PROSE, '文字'), visibility: 'hidden' } as const;
    const named = (...sheets: readonly SheetSnapshot[]): readonly string[] =>
      nearlyForms(workbook(...sheets)).map(({ sheet }) => sheet);
    expect(named(hidden, drawnSheet(INVOICE))).toEqual(['文字']);
    expect(named(hidden, drawnSheet(TRANSPOSED, '横排'))).toEqual(['横排']);
  });
});

test.each([
  ['an invoice', INVOICE],
  ['a table of contents', CONTENTS],
])('%s is not nearly a form', (_what, drawing) => {
  expect(reasons(drawing)).toEqual([]);
});

test.each(sampleForms())('%s is a form and neither transposed nor prose', (name) => {
  const said = nearlyForms(sampleSnapshot(name)).map(({ reason }) => reason);
  expect(said).not.toContain('transposed-form');
  expect(said).not.toContain('prose-form');
});
