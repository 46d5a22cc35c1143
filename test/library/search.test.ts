import fc from 'fast-check';
import { ENTRIES } from '../../src/library/entries';
import { searchLibrary } from '../../src/library/search';

/** What people type, and an entry that answers it. */
const QUERIES: readonly (readonly [query: string, name: string])[] = [
  ['采购及时率', '采购及时率'],
  ['采购及时', '采购及时率'],
  ['采购按期完成', '采购及时率'],
  ['会议次数', '组织召开会议次数'],
  ['参会人数', '与会人数'],
  ['到会率', '会议出勤率'],
  ['会议费标准', '人均会议成本'],
  ['会议满意度', '与会人员满意度'],
  ['培训期数', '组织培训班次'],
  ['培训班次', '组织培训班次'],
  ['参训人数', '培训参加人数'],
  ['学员满意度', '受训学员满意度'],
  ['培训合格', '培训合格率'],
  ['人均培训费', '人均培训成本'],
  ['研究报告数量', '完成调研报告数量'],
  ['成果转化', '研究性成果应用率'],
  ['领导引用调研成果', '研究性成果被引用次数'],
  ['系统稳定运行', '系统正常运行率'],
  ['运维响应', '故障响应时间'],
  ['维护成本', '系统运行维护成本'],
  ['网办率', '事项网上办理率'],
  ['设备采购数量', '设备购置数量'],
  ['设备验收', '购置设备验收通过率'],
  ['政府采购执行率', '政府采购率'],
  ['宣传活动场次', '组织宣传活动次数'],
  ['公众号推送', '新媒体发布信息数量'],
  ['按时制作播出电视节目并开展宣传', '电视专栏节目期数'],
  ['播发稿件数量', '媒体刊发稿件数量'],
  ['工程质量合格', '工程验收合格率'],
  ['工期', '项目按期完工率'],
  ['平方米造价', '单位面积造价'],
  ['惠农补贴发放及时率', '补助发放及时率'],
  ['补贴标准', '人均补助标准'],
  ['应保尽保', '补助政策覆盖率'],
  ['专项整治次数', '开展执法检查次数'],
  ['隐患整改', '发现问题整改率'],
  ['日常巡护频次', '日常巡查频次'],
  ['群众投诉率', '服务投诉率'],
  ['免费开放', '免费开放天数'],
  ['提案办理', '提案者对提案办理满意度'],
  ['提案建议采纳', '意见建议采纳率'],
  ['政协委员对会议保障和服务的评价', '政协委员满意度'],
  ['代表建议办理', '办理代表建议数量'],
  ['工资发放准确性', '人员经费足额保障率'],
  ['能耗下降', '水电气消耗下降率'],
  ['带动增加就业', '带动就业人数'],
  ['农民增收', '带动受益对象增收金额'],
  ['垃圾无害化', '垃圾无害化处理率'],
];

describe('searching the library', () => {
  test.each(QUERIES)('%s: %s is among the first three', (query, name) => {
    const found = searchLibrary(query).slice(0, 3);
    expect(found.map(({ entry }) => entry.name)).toContain(name);
  });

  test('the name itself is found first, and in full', () => {
    for (const entry of ENTRIES) {
      const [best] = searchLibrary(entry.name);
      expect(best?.entry.name).toBe(entry.name);
      expect(best?.score).toBeCloseTo(1, 5);
    }
  });

  test('every synonym leads to its entry', () => {
    for (const { name, synonyms } of ENTRIES) {
      for (const synonym of synonyms) {
        const found = searchLibrary(synonym).slice(0, 5);
        const names = found.map(({ entry }) => entry.name);
        expect({ synonym, found: names.includes(name) }).toEqual({ synonym, found: true });
      }
    }
  });

  test.each([
    ['满意度', '服务对象满意度'],
    ['满意', '服务对象满意度'],
    ['myd', '群众满意度'],
    ['群众满意度', '群众满意度'],
    ['成本', '项目总成本'],
    ['完成率', '工作任务完成率'],
    ['完成时间', '项目完成时间'],
    ['合格率', '验收合格率'],
    ['安全事故', '安全责任事故发生数'],
  ])('%s: what every department has comes first, %s', (query, name) => {
    expect(searchLibrary(query)[0]?.entry.name).toBe(name);
  });

  test.each([
    ['检查', '差旅总成本'],
    ['培训', '业务骨干培养人数'],
    ['安全事故', '校园安全责任事故数'],
  ])(
    '%s: %s does not come first, which only mentions it or is of one department',
    (query, name) => {
      expect(searchLibrary(query)[0]?.entry.name).not.toBe(name);
    },
  );

  test.each([
    ['专家咨询费标准', '专家咨询费标准'],
    ['专家评审费', '专家咨询费标准'],
    ['群众满意', '群众满意度'],
  ])('%s: %s is the first', (query, name) => {
    expect(searchLibrary(query)[0]?.entry.name).toBe(name);
  });

  test('several words need not stand in one order', () => {
    const [best] = searchLibrary('满意度 培训');
    expect(best?.entry.name).toBe('受训学员满意度');
  });

  test('class and field limit what is found', () => {
    const found = searchLibrary('会议', { level2: '成本指标', field: '会议' });
    expect(found.map(({ entry }) => entry.name)).toEqual(['会议费总额', '人均会议成本']);
  });

  test('without a query the filters alone decide, in the order of the library', () => {
    const found = searchLibrary('  ', { level1: '满意度指标' });
    expect(found.map(({ entry }) => entry)).toEqual(
      ENTRIES.filter(({ level1 }) => level1 === '满意度指标'),
    );
  });

  test('nothing in common, nothing found', () => {
    expect(searchLibrary('量子引力')).toEqual([]);
    expect(searchLibrary('xyzzy')).toEqual([]);
  });

  test('any text has an answer, best first, scores between 0 and 1', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (query) => {
        const scores = searchLibrary(query).map(({ score }) => score);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
        expect(scores.every((score) => score >= 0 && score <= 1)).toBe(true);
      }),
      { numRuns: Number(process.env['FC_RUNS'] ?? 100) },
    );
  });
});
