import fc from 'fast-check';
import { sameCell } from '../../src/snapshot/area';
import * as lines from '../form/layouts/drawings-lines';
import { CLASSES_IN_LINES } from '../form/layouts/drawings-values';
import { CHOSEN_CLASSES, type ChosenClass } from './choices';
import { rowsWith } from './drawn-rows';
import { drawnWorkbook } from './drawn-workbook';
import { verifyInsertion } from './verify-insertion';

/** The rows of the table, with one new indicator of each class; `⏎` is a line break. */
const tableWith = (drawing: string, ...classes: readonly ChosenClass[]): readonly string[] =>
  rowsWith(drawing, 5, ...classes).map((row) => row.replaceAll('\n', '⏎'));

const DRAWINGS: Readonly<Record<string, string>> = lines;

const classes = fc.array(fc.constantFrom(...CHOSEN_CLASSES), { minLength: 1, maxLength: 8 });
const numRuns = Math.ceil(Number(process.env['FC_RUNS'] ?? 100) / 4);

/** Inserts indicators; each of them stands below the first level that it was chosen for, too. */
function verify(drawing: string, chosen: readonly ChosenClass[]): void {
  const { after, placement } = verifyInsertion(drawnWorkbook(drawing), chosen);
  for (const { choice, name } of placement.indicators) {
    const row = after.form.indicators.find((each) => sameCell(each.name, name));
    expect(row?.level1).toBe(choice.level1);
  }
}

describe('where the lines of a cell name the class of each indicator', () => {
  test('a new one comes below in a row of its own, its class written out; the cell stays as it is', () => {
    expect(tableWith(CLASSES_IN_LINES, '成本', '质量', '数量')).toEqual([
      '产出指标|数量指标⏎质量指标⏎时效指标|优抚对象人数⏎发放准确率⏎发放及时率|≥3200人⏎100%⏎100%',
      '|数量指标|新增数量情况3|≥3场',
      '|质量指标|新增质量情况2|≥95%',
      '|成本指标|新增成本情况1|≤2万元/场',
      '效益指标|社会效益指标|拥军氛围|浓厚',
      '满意度指标|服务对象满意度指标|优抚对象满意度|≥95%',
    ]);
  });

  test('several stand in the official order, those of the cell and those that are missing', () => {
    expect(tableWith(lines.LINES_IN_EVERY_ROW, '可持续', '生态', '社会').slice(1)).toEqual([
      '效益指标|社会效益指标⏎可持续影响指标|投诉率⏎制度执行率|≤2%⏎≥95%',
      '|社会效益指标|新增社会情况3|≥300人',
      '|生态效益指标|新增生态情况2|≥40亩',
      '|可持续影响指标|新增可持续情况1|每季度≥2次',
    ]);
  });

  test('as one line of the cell does where it names both levels', () => {
    expect(tableWith(lines.LINES_OF_JOINED_CLASSES, '质量', '社会')).toEqual([
      '产出指标-数量指标⏎产出指标-质量指标|优抚对象人数⏎发放准确率|≥3200人⏎100%',
      '产出指标-质量指标|新增质量情况1|≥95%',
      '效益指标-社会效益指标|新增社会情况2|≥300人',
      '满意度指标-服务对象满意度指标|优抚对象满意度|≥95%',
    ]);
  });

  test('so it is where the lines are classes of the form’s own', () => {
    const drawing = CLASSES_IN_LINES.replace('产出指标|', '履职效能|').replace(
      '数量指标⏎质量指标⏎时效指标',
      '重点工作⏎整体工作⏎工作进度',
    );
    expect(tableWith(drawing, '数量').slice(0, 2)).toEqual([
      '履职效能|重点工作⏎整体工作⏎工作进度|优抚对象人数⏎发放准确率⏎发放及时率|≥3200人⏎100%⏎100%',
      '产出指标|数量指标|新增数量情况1|≥3场',
    ]);
  });

  test('both levels are written out where both stand in lines', () => {
    expect(tableWith(lines.LINES_OF_BOTH_LEVELS, '质量', '社会')).toEqual([
      '产出指标⏎满意度指标|数量指标⏎服务对象满意度指标|优抚对象人数⏎优抚对象满意度|≥3200人⏎≥95%',
      '产出指标|质量指标|新增质量情况1|≥95%',
      '效益指标|社会效益指标|新增社会情况2|≥300人',
    ]);
  });

  test.each(Object.entries(DRAWINGS))('%s', (_name, drawing) => {
    verify(drawing, CHOSEN_CLASSES);
    fc.assert(
      fc.property(classes, (chosen) => {
        verify(drawing, chosen);
      }),
      { numRuns },
    );
  });

  test('one of the lines left open by the template is no row to be filled', () => {
    const drawing = lines.NUMBERED_LINES.replace('2.发放及时率', '2.……').replace('2.100%', '2.……');
    expect(tableWith(drawing, '时效').slice(0, 2)).toEqual([
      '产出指标|1.质量指标⏎2.时效指标|1.发放准确率⏎2.……|1.100%⏎2.……',
      '|时效指标|新增时效情况1|2026年10月底前完成',
    ]);
  });
});
