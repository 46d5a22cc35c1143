/** Papers that hold the words of a form and are told in a way that is not read. */

/** Indicators are columns: out of scope. */
export const TRANSPOSED = `
项目支出绩效目标表|<|<|<
项目名称|设备购置|<|<
资金总额（万元）|36|<|<
年度绩效目标|购置设备|<|<
一级指标|产出指标|产出指标|效益指标
二级指标|数量指标|质量指标|社会效益指标
三级指标|购置设备|验收合格率|服务能力
指标值|≥77台|100%|提升
`;

/** Told in prose: out of scope. */
export const PROSE = `
项目支出绩效目标
一、项目概况
本项目资金总额36万元，全部为财政拨款。
二、绩效目标
产出指标：购置设备77台；质量指标：验收合格率100%。
`;
