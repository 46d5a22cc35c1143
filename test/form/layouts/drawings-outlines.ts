/** Forms whose classes and names stand in one column, deeper ones further in; content invented. `›` is a step of indent. */

/** Only the cells' indents show what belongs to what: the classes are the form's own. */
export const INDENTED_OWN_CLASSES = `
部门整体绩效目标表|<|<
部门名称|示例区统计局|<
基本支出|300|<
项目支出|120|<
总体绩效目标|做好统计调查|<
绩效指标|年度指标值|说明
履职成效||
›统计调查||
››调查样本数|≥5000个|
››报表及时率|100%|
›统计服务||
››发布公报|12期|
运行成本||
››人均公用经费|≤2.1万元|
`;

/** The same words for both levels: indents tell them apart. */
export const INDENTED_COSTS = `
项目支出绩效目标表|<
项目名称|垃圾分类
资金总额（万元）|70
年度目标|推行垃圾分类
指标|目标值
产出指标|
›数量指标|
››覆盖小区|≥80个
›成本指标|
››每户补贴|≤60元
效益指标|
›社会效益指标|
››参与率|≥85%
成本指标|
›经济成本指标|
››总成本|≤70万元
`;

/** The heading is repeated on the second page, in the middle of a class; a sum stands below. */
export const OUTLINE_PAGES = `
项目支出绩效目标批复表|<|<
项目名称|动物防疫|<
年度绩效目标|购置疫苗|<
项目|指标值|绩效金额
一、产出指标||
·数量指标||
··购置疫苗|500瓶|60000
项目|指标值|绩效金额
··免疫动物|12000头|
·质量指标||
··疫苗合格率|100%|
二、满意度指标||
··养殖户满意度|≥90%|
合计||60000
填表人：赵七||
`;
