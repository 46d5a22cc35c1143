import { readFileSync } from 'node:fs';
import { check } from '../../src/check';
import { planChoices } from '../../src/taskpane/library/plan-choices';
import { takeSnapshot } from '../../src/workbook/plan/take-snapshot';
import { openXlsx } from '../../src/xlsx/open-xlsx';

const TEMPLATE = 'assets/部门整体预算绩效目标申报表.xlsx';

it('new rows and printed ones that are filled in are previewed from the top of the sheet down', () => {
  const snapshot = takeSnapshot(openXlsx(new Uint8Array(readFileSync(TEMPLATE))).workbook);
  const forms = check(snapshot);
  const [current] = forms;
  if (!current) throw new Error('The template holds no form.');
  const proposal = planChoices({ snapshot, forms, current }, [
    { level1: '产出指标', level2: '质量指标', name: '验收合格率', annual: '≥98%' },
    { level1: '产出指标', level2: '数量指标', name: '举办培训场次', annual: '≥3场' },
    { level1: '产出指标', level2: '数量指标', name: '培训人数', annual: '≥90人' },
  ]);
  expect(proposal).toMatchObject({
    kind: 'planned',
    indicators: [
      { choice: { name: '举办培训场次' }, name: { row: 17 }, isNewRow: false },
      { choice: { name: '培训人数' }, name: { row: 18 }, isNewRow: true },
      { choice: { name: '验收合格率' }, name: { row: 19 }, isNewRow: false },
    ],
  });
});

it('of a form that lists several projects asks which one, and then goes there', () => {
  const bytes = new Uint8Array(readFileSync('test/forms/sc-township-batch.xlsx'));
  const snapshot = takeSnapshot(openXlsx(bytes).workbook);
  const forms = check(snapshot);
  const [current] = forms;
  if (!current) throw new Error('no form');
  const choices = [
    { level1: '产出指标', level2: '数量指标', name: '新增养护里程', annual: '≥3公里' },
  ];
  const projects = ['村组干部报酬', '基层组织活动经费', '道路养护经费'];
  const open = planChoices({ snapshot, forms, current }, choices);
  const questions = { projects, regions: [] };
  expect(open).toEqual({ kind: 'refused', reason: 'several-projects', questions });
  const target = { project: 0, filling: null };
  const chosen = planChoices({ snapshot, forms, current }, choices, target);
  expect(chosen).toMatchObject({ kind: 'planned', indicators: [{ name: { row: 8 } }] });
});
