import { check } from '../../src/check';
import { wordedAmounts } from '../../src/form/money/worded-amounts';
import { readForms } from '../../src/form/read-forms';
import { goalCells } from '../../src/form/fields/goal-lines';
import { printCell } from '../../src/snapshot/address';
import type { Snapshot } from '../../src/snapshot/snapshot';
import { fixablesOf, fixOf, modelOf } from '../fixes/fixable';
import { workbook } from './alter-snapshot';
import { drawnSheet } from './layouts/drawn-sheet';

const TABLE = `
一级指标|二级指标|三级指标|年度指标值
产出指标|数量指标|调解纠纷|≥3000件
满意度指标|服务对象满意度指标|群众满意度|≥90%
`;

function formOf(head: string): Snapshot {
  return workbook(drawnSheet(`部门整体支出绩效目标申报表\n${head.trim()}${TABLE}`));
}

function findings(head: string): readonly string[] {
  return check(formOf(head)).flatMap((checked) =>
    checked.findings.map(({ rule, cell }) => `${rule} ${printCell(cell)}`),
  );
}

describe('amounts told in words', () => {
  test.each([
    ['预算总额：3280万元', '预算总额 3280万元'],
    ['部门预算总额3280万元，其中财政拨款3000万元', '部门预算总额 3280万元; 其中财政拨款 3000万元'],
    ['（其中：基本支出 2,180.50 万元）', '基本支出 2,180.50万元'],
    ['合计：1,200，财政拨款：1,000', '合计 1,200; 财政拨款 1,000'],
    ['预算总额3280万元，比上年增长5%', '预算总额 3280万元'],
    ['预算总额３２８０万元', '预算总额 3280万元'],
    ['年内举办3场，投入20万元', ''],
    ['预算约3280', ''],
    ['3280', ''],
    ['', ''],
  ])('%s', (text, told) => {
    const read = wordedAmounts(text).map(({ label, amount }) => `${label} ${amount}`);
    expect(read.join('; ')).toBe(told);
  });

  const unequal = '预算总额3280万元，其中财政拨款3000万元，其他资金180万元|<|<|<';

  test('are added up like those in cells of their own', () => {
    expect(findings(unequal)).toContain('parts-total-balance A2');
    expect(findings(unequal.replace('180', '280'))).not.toContain('parts-total-balance A2');
  });

  test('are no money of the form where its goal begins with them', () => {
    const [form] = readForms(formOf('年度总体目标|财政拨款3000万元，用于调解纠纷|<|<'));
    expect([...(form?.fields.keys() ?? [])]).toEqual(['总体绩效目标']);
  });

  test('are no amounts stored as text, and no fix writes a number over the words', () => {
    const inYuan = '预算总额：3280万元|<|其中：基本支出：21800000|项目支出：1100万元';
    for (const head of [unequal, inYuan]) {
      expect(findings(head).join()).not.toMatch(/amount-(?:not|stored|precision)/);
      const model = modelOf(formOf(head));
      const written = fixablesOf(model)
        .filter(({ finding }) => finding.cell.row === 1)
        .filter((fixable) => fixOf(fixable).kind === 'choices');
      expect(written).toEqual([]);
    }
  });
});

test('every line of a goal over several rows is checked', () => {
  const head = `
年度目标|目标1：调解纠纷3000件|<|<
^|目标2：组织了培训20场|<|<
^|目标3：电话13812345678|<|<
`;
  const found = findings(head);
  expect(found).toContain('past-tense-goal B3');
  expect(found).toContain('personal-data B4');
  expect(check(formOf(head)).map(({ form }) => goalCells(form).map(printCell))).toEqual([
    ['B2', 'B3', 'B4'],
  ]);
});
