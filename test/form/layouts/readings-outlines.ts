/** What a careful reader reads in the drawn outlines, by name. */
export const READINGS: Readonly<Record<string, string>> = {
  INDENTED_COSTS: `
project 万元 – title A1
总体绩效目标 B4
项目名称 B2
资金总额 B3
产出指标/数量指标 A8 覆盖小区 → B8 ≥80个
产出指标/成本指标 A10 每户补贴 → B10 ≤60元
效益指标/社会效益指标 A13 参与率 → B13 ≥85%
成本指标/经济成本指标 A16 总成本 → B16 ≤70万元
assumed classes-by-outline A5
`,
  INDENTED_OWN_CLASSES: `
department 万元 – title A1
部门名称 B2
基本支出 B3
项目支出 B4
总体绩效目标 B5
履职成效/统计调查 A9 调查样本数 → B9 ≥5000个
履职成效/统计调查 A10 报表及时率 → B10 100%
履职成效/统计服务 A12 发布公报 → B12 12期
运行成本/– A14 人均公用经费 → B14 ≤2.1万元
assumed unit-assumed A1
assumed classes-by-outline A6
`,
  OUTLINE_PAGES: `
project 万元 – title A1
总体绩效目标 B3
项目名称 B2
产出指标/数量指标 A7 购置疫苗 → B7 500瓶
产出指标/数量指标 A9 免疫动物 → B9 12000头
产出指标/质量指标 A11 疫苗合格率 → B11 100%
满意度指标/– A13 养殖户满意度 → B13 ≥90%
assumed classes-by-outline A4
assumed classes-by-outline A8
`,
};
