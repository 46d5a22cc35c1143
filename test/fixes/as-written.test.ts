import type { RuleId } from '../../src/rules/rule';
import { printCell } from '../../src/snapshot/address';
import { NINGXIA_OUTLINE, REGIONS } from '../form/layouts/drawings-unusual';
import { drawnWorkbook } from '../library/drawn-workbook';
import { fixablesOf, waysOf } from './fixable';

/** Name and value in one cell, with what is often wrong about them. */
const SHARED = `
项目支出绩效目标表|<|<|<
项目名称|<|设备购置|<
资金总额（元）|<|360000|<
年度绩效目标|<|购置设备|<
一级指标|二级指标|三级指标|<
产出指标|数量指标|指标1：购置设备（77台）|<
^|^|指标2：验收合格率（≥95%）；|<
^|^|指标3：设备采购入库。（≥5次）|<
^|质量指标|指标1：采购,验收通过率（≥100%）|<
^|^|指标2：采购,验收通过率（≥100%）|<
^|时效指标|指标1：采购完成时间（及时）|<
满意度指标|服务对象满意度指标|指标1：患者满意度（满意）|<
`;

/** What a rule's first offer, or another one, writes at each place that it speaks of. */
function written(drawing: string, rule: RuleId, way = 0): readonly string[] {
  const fixables = fixablesOf(drawnWorkbook(drawing)).filter(
    ({ finding }) => finding.rule === rule,
  );
  return fixables.map((fixable) => {
    const edits = waysOf(fixable)[way]?.edits ?? [];
    const cells = edits.flatMap((edit) => (edit.kind === 'set-cells' ? edit.cells : []));
    return cells
      .map(
        ({ cell, after }) =>
          `${printCell(cell)} ${JSON.stringify(after.value).replaceAll('"', '')}`,
      )
      .join(', ');
  });
}

describe('where name and value share a cell, a fix changes one and leaves the other', () => {
  test.each<[RuleId, readonly string[]]>([
    ['comparator-missing', ['C6 指标1：购置设备（≥77台）']],
    ['name-is-sentence', ['C8 指标3：设备采购入库（≥5次）']],
    [
      'punctuation',
      ['C9 指标1：采购，验收通过率（≥100%）', 'C10 指标2：采购，验收通过率（≥100%）'],
    ],
    [
      'percent-floor-100',
      ['C9 指标1：采购,验收通过率（=100%）', 'C10 指标2：采购,验收通过率（=100%）'],
    ],
    ['satisfaction-not-percent', ['C12 指标1：患者满意度（≥90%）']],
    ['duplicate-indicator', ['C10 null']],
    ['wrong-class', ['C7 null, C11 指标3：验收合格率（≥95%）']],
  ])('%s', (rule, texts) => {
    expect(written(SHARED, rule)).toEqual(texts);
  });

  test('a standard indicator takes the place of both', () => {
    expect(written(SHARED, 'satisfaction-not-percent', 2)).toEqual([
      expect.stringMatching(/^C12 指标1：\p{Script=Han}+满意度（≥90%）$/u),
    ]);
  });

  test('a class that is missing comes with its own', () => {
    expect(written(SHARED, 'class-missing')[0]).toMatch(/指标1：\p{Script=Han}+（[^（）]+）；?$/u);
  });
});

describe('where classes stand among names', () => {
  test('a standard indicator stands as far in as the one that it replaces', () => {
    const drawing = NINGXIA_OUTLINE.replace('养殖户满意度|≥90%', '养殖户满意度|满意');
    expect(written(drawing, 'satisfaction-not-percent', 1)).toEqual([
      expect.stringMatching(/^A17 \u3000\u3000\p{Script=Han}+满意度, B17 ≥90%$/u),
    ]);
  });

  test('a row goes below the last of its class', () => {
    const drawing = NINGXIA_OUTLINE.replace('免疫动物|12000头', '接种合格率|≥90%');
    expect(written(drawing, 'wrong-class')).toEqual([
      'A10 null, B10 null, A13 \u3000\u3000接种合格率, B13 ≥90%',
    ]);
  });

  test('a class that is missing comes with its line', () => {
    const [first = ''] = written(NINGXIA_OUTLINE, 'class-missing');
    expect(first).toMatch(/^A13 \u3000时效指标, A14 \u3000\u3000\p{Script=Han}+/u);
  });
});

test('where each region has a value, those that say the same are put right together', () => {
  const row = '^|满意度指标|服务对象满意度指标|群众满意度|问卷|满意|满意';
  expect(written(`${REGIONS}${row}`, 'satisfaction-not-percent')).toEqual(['F12 ≥90%, G12 ≥90%']);
  const other = row.replace(/满意$/u, '≥85%');
  expect(written(`${REGIONS}${other}`, 'satisfaction-not-percent')).toEqual(['F12 ≥90%']);
});

test('where each region has a value, a row takes all of them to its class', () => {
  const drawing = REGIONS.replace(
    '体检人数|老年人体检|≥2000人|≥3000人',
    '体检合格率|合格|≥80%|≥70%',
  );
  expect(written(drawing, 'wrong-class', 0).at(-1)).toBe(
    'D10 null, F10 null, G10 null, C11 质量指标, D11 体检合格率, F11 ≥80%, G11 ≥70%',
  );
});
