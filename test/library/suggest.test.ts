import { suggestEntries } from '../../src/library/suggest';
import { onlyForm, sampleSnapshot } from '../form/form-files';
import { workbookWith } from '../rules/form-builder';

function suggested(name: string, level2: string): readonly string[] {
  return suggestEntries(onlyForm(sampleSnapshot(name)), level2).map(({ entry }) => entry.name);
}

describe('what a form lacks', () => {
  test('is suggested from the class alone', () => {
    const found = suggestEntries(onlyForm(sampleSnapshot('guangzhou-cppcc')), '成本指标');
    expect(new Set(found.map(({ entry }) => entry.level2))).toEqual(new Set(['成本指标']));
  });

  test('fits the department: meetings of the 政协 come first', () => {
    expect(suggested('guangzhou-cppcc', '成本指标')[0]).toBe('人均会议成本');
    expect(suggested('guangzhou-cppcc', '服务对象满意度指标').slice(0, 4)).toEqual(
      expect.arrayContaining(['政协委员满意度', '提案者对提案办理满意度']),
    );
  });

  test('fits the tasks', () => {
    const snapshot = workbookWith({ B14: '执法检查', C14: '开展专项整治，查办案件。' });
    const found = suggestEntries(onlyForm(snapshot), '质量指标').slice(0, 4);
    expect(found.map(({ entry }) => entry.fields).flat()).toContain('执法');
  });

  test('starts with what any department can use where nothing is known', () => {
    expect(suggested('gz-sparse-center', '时效指标')[0]).toBe('按时完成率');
  });

  test('is not what stands there already', () => {
    const snapshot = workbookWith({ D30: '社会公众满意度' });
    const found = suggestEntries(onlyForm(snapshot), '满意度指标');
    expect(found.map(({ entry }) => entry.name)).not.toContain('社会公众满意度');
    expect(found.length).toBeGreaterThan(5);
  });
});
