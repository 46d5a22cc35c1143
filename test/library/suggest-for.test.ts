import type { Form } from '../../src/form/form';
import { ENTRIES } from '../../src/library/entries';
import { suggestFor, type Suggestion } from '../../src/library/suggest-for';
import { sourcesOf } from '../../src/library/suggest/form-sources';
import { presentIn } from '../../src/library/suggest/present';
import { wholeWords } from '../../src/library/suggest/whole-words';
import { readForms } from '../../src/form/read-forms';
import { sampleForms, sampleSnapshot } from '../form/form-files';

function formsOf(name: string): readonly Form[] {
  return readForms(sampleSnapshot(name));
}

/** The form as it was before anybody wrote an indicator into it. */
function emptied(name: string): Form {
  const [form] = formsOf(name);
  if (!form) throw new Error(`no form in ${name}`);
  return { ...form, indicators: [] };
}

/** A suggestion in a line: its class, its name, and the words of the form that led to it. */
function line({ entry, reasons }: Suggestion): string {
  const words = reasons.map(({ source, word }) => `${source} ${word}`);
  return [entry.level2, entry.name, ...words].join(' · ');
}

/** What a reviewer would expect of these departments, first things first. */
const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  'gz-archive-named': [
    '数量指标 · 档案数字化扫描页数 · task 馆藏档案数字化',
    '质量指标 · 数字化图像合格率 · task 档案数字化',
    '时效指标 · 档案数字化完成时间 · task 档案数字化',
    '成本指标 · 单页扫描成本 · task 数字化 · department 档案',
    '社会效益指标 · 到期档案开放审核率 · task 到期档案',
    '服务对象满意度指标 · 查档群众满意度 · department 档案',
    '数量指标 · 接收进馆档案数量 · task 接收 · department 档案',
  ],
  'gz-sparse-sports': [
    '数量指标 · 体育场馆开放天数 · goal 体育场馆',
    '质量指标 · 体育设施完好率 · department 体育',
    '时效指标 · 按时完成率',
    '成本指标 · 单场赛事成本 · department 体育',
    '可持续影响指标 · 人均体育场地面积 · goal 体育场',
    '服务对象满意度指标 · 健身群众满意度 · department 体育',
    '数量指标 · 举办体育赛事场次 · department 体育',
  ],
  'gz-statistics-clean': [
    '数量指标 · 住户调查记账户数 · task 住户调查 · department 统计',
    '质量指标 · 统计数据差错率 · task 数据差错率 · department 统计',
    '时效指标 · 统计报表上报及时率 · task 数据 · department 统计',
    '成本指标 · 每户补助标准 · task 记账户 · task 补贴',
    '可持续影响指标 · 电子记账普及率 · task 电子记账 · department 统计',
    '服务对象满意度指标 · 调查对象满意度 · task 记账户 · department 统计',
    '数量指标 · 联网直报企业数 · task 联网直报 · department 统计',
  ],
};

describe('for a department whose form is empty', () => {
  test.each(Object.entries(EXPECTED))('%s: these first', (name, expected) => {
    expect(suggestFor(emptied(name)).slice(0, 7).map(line)).toEqual(expected);
  });

  test('where nothing is known, one of each kind that any department can use, without a reason', () => {
    const suggested = suggestFor(emptied('gz-sparse-center'));
    expect(suggested.map(line)).toEqual([
      '数量指标 · 重点工作任务完成数量',
      '质量指标 · 工作任务完成率',
      '时效指标 · 按时完成率',
      '成本指标 · 项目总成本',
      '经济效益指标 · 节约财政资金金额',
      '服务对象满意度指标 · 服务对象满意度',
    ]);
  });

  test.each(sampleForms())('%s: every kind of indicator, fifteen at most, each once', (name) => {
    const suggested = suggestFor(emptied(name)).map(({ entry }) => entry);
    expect(suggested.length).toBeLessThanOrEqual(15);
    expect(new Set(suggested).size).toBe(suggested.length);
    for (const kind of [/数量/u, /质量/u, /时效/u, /成本/u, /效益|可持续/u, /满意/u]) {
      expect(suggested.some(({ level2 }) => kind.test(level2))).toBe(true);
    }
  });

  test.each(sampleForms())('%s: every reason is a word that the form has there', (name) => {
    const form = emptied(name);
    const sources = sourcesOf(form);
    for (const { reasons } of suggestFor(form)) {
      for (const { source, word } of reasons) {
        const text = sources.filter((each) => each.source === source).map((each) => each.text);
        expect(text.join('\n')).toContain(word);
      }
    }
  });
});

describe('for a form that has indicators', () => {
  test.each(sampleForms())('%s: nothing that it has already', (name) => {
    for (const form of formsOf(name)) {
      const names = form.indicators.map((indicator) => indicator.name.text.trim());
      for (const { entry } of suggestFor(form)) {
        expect(names.filter((own) => [entry.name, ...entry.synonyms].includes(own))).toEqual([]);
      }
    }
  });

  test('another wording of the same is no news, another class is', () => {
    const [form] = formsOf('gz-archive-named');
    const [row] = form?.indicators ?? [];
    if (!form || !row) throw new Error('no row');
    const reader = (text: string, level2: string) =>
      presentIn({ ...form, indicators: [{ ...row, level2, name: { ...row.name, text } }] });
    const entry = ENTRIES.find(({ name }) => name === '查档群众满意度');
    if (!entry) throw new Error('no entry');
    expect(reader('查档的群众满意度', '服务对象满意度指标')(entry)).toBe(true);
    expect(reader('查档的群众满意度', '数量指标')(entry)).toBe(false);
    expect(reader('档案服务满意度', '数量指标')(entry)).toBe(true);
    expect(reader('读者满意度', '服务对象满意度指标')(entry)).toBe(false);
  });
});

test('a reason is cut at words', () => {
  expect(wholeWords('发稿件', '全年播发稿件2200篇')).toBe('稿件');
  expect(wholeWords('档案数字化', '馆藏档案数字化')).toBe('档案数字化');
});
