import { choicesOf } from './choices';
import { rowsWith } from './drawn-rows';
import { drawnWorkbook } from './drawn-workbook';
import { insertInto, mergesOn, overlaps } from './inserting';

describe('labels that reach over more than one class or column', () => {
  const HEAD = `
部门整体绩效目标申报表|<|<|<
部门名称|示例市水务局|<|<
年度绩效目标|河道清淤12公里|<|<
一级指标|二级指标|三级指标|指标值
`;

  test('a class of another first level goes past the label that spans others', () => {
    const drawing = `${HEAD}
履职效能|重点工作履行情况|河道清淤长度|≥12公里
社会效应|社会效益|水质达标率|≥98%
^|服务对象满意度|居民满意度|≥90%
可持续性|体制机制改革|管理制度|健全
`;
    expect(rowsWith(drawing, 4, '数量')).toEqual([
      '履职效能|重点工作履行情况|河道清淤长度|≥12公里',
      '社会效应|社会效益|水质达标率|≥98%',
      '|服务对象满意度|居民满意度|≥90%',
      '产出指标|数量指标|新增数量情况1|≥3场',
      '可持续性|体制机制改革|管理制度|健全',
    ]);
  });

  test('one across both columns of classes grows over the new row, which is not merged by itself', () => {
    const drawing = `${HEAD}
产出指标|数量指标|河道清淤长度|≥12公里
满意度指标|<|居民满意度|≥90%
`;
    const { after } = insertInto(drawnWorkbook(drawing), choicesOf('满意度'));
    expect(mergesOn(after.snapshot, '表')).toContain('A6:B7');
    expect(overlaps(after.snapshot, '表')).toEqual([]);
  });
});
