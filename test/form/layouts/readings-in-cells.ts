/** What a careful reader reads in the forms whose cells hold more than one thing, or whose columns are grades or places. */
export const READINGS: Readonly<Record<string, string>> = {
  LINES_IN_CELLS: `
department 万元 2026 title A1
部门名称 C3
预算年度 A2
总体绩效目标 C4
产出指标/数量指标 D6 康复服务人数 → E6 ≥3000人
产出指标/数量指标 D6 辅具适配件数 → E6 ≥800件
产出指标/数量指标 D6 就业培训期数 → E6 ≥6期
产出指标/质量指标 D7 服务合格率 → E7 ≥98%
产出指标/质量指标 D7 培训结业率 → E7 ≥95%
产出指标/时效指标 D8 补贴发放时间 → E8 每月15日前
产出指标/时效指标 D8 项目完成时间 → E8 12月底前
效益指标/社会效益指标 D9 残疾人生活 → E9 有所改善
效益指标/社会效益指标 D9 融合氛围 → E9 日益浓厚
满意度指标/服务对象满意度指标 D10 残疾人满意度 → E10 ≥90%
`,
  LINES_OF_ONE: `
department 万元 2026 title A1
部门名称 C3
预算年度 A2
总体绩效目标 C4
产出指标/数量指标 D6 残疾人基本康复服务覆盖人数 → E6 ≥3000人
产出指标/质量指标 D7 1.服务合格率2.培训结业率3.抽查率 → E7 1.≥98%2.≥95%
产出指标/时效指标 D8 补贴发放时间（含两项补贴） → E8 每月15日前（节假日顺延2日）
产出指标/成本指标 D9 康复成本 → E9 ≤2000元/人≤300万元
效益指标/社会效益指标 D10 残疾人生活质量与社会融合 → E10 持续改善逐步提高
满意度指标/服务对象满意度指标 D11 残疾人满意度 → E11 ≥90%
`,
  LINES_WITH_UNITS: `
project 万元 2026 title A1
预算年度 F2
总体绩效目标 B4
项目名称 B2
资金总额 B3
产出指标/数量指标 C6 购置图书 → E6 ≥20000册 op D6 unit F6 weight G6
产出指标/数量指标 C6 举办讲座 → E6 ≥30场 op D6 unit F6
产出指标/质量指标 C7 图书合格率 → E7 ≥98% op D7 unit F7 weight G7
产出指标/质量指标 C7 设备完好率 → E7 ＝100% op D7 unit F7
效益指标/社会效益指标 C8 到馆人次 → E8 ≥50万人次 op D8 unit F8 weight G8
满意度指标/服务对象满意度指标 C9 读者满意度 → E9 ≥95% op D9 unit F9 weight G9
`,
  GRADED_COLUMNS: `
department 万元 2026 title A1
部门名称 A2
预算年度 A3
总体绩效目标 B4
产出指标/数量指标 C7 造林面积 → E7 ≥20000亩
产出指标/质量指标 C8 造林合格率 → E8 ≥95%
效益指标/生态效益指标 C9 森林覆盖率提高 → E9 ≥1%
满意度指标/服务对象满意度指标 C10 林农满意度 → E10 ≥90%
assumed title-assumed A1
`,
  GRADED_STANDARDS: `
project 万元 – title A1
总体绩效目标 B4
项目名称 B2
资金总额 B3
产出指标/数量指标 B7 兑现户数 → D7 10000户
产出指标/质量指标 B8 兑现准确率 → D8 100%
效益指标/社会效益指标 B9 农户增收 → D9 ≥5%
满意度指标/服务对象满意度指标 B10 农户满意度 → D10 ≥90%
assumed value-by-content D5
`,
  PLACES_ALONE: `
project 万元 2026 title A1
总体绩效目标 C4
项目名称 C2
资金总额 C3
产出指标/数量指标 C6 治理河道长度 → D6 ≥40公里 regions D6 E6 F6 G6
产出指标/质量指标 C7 工程合格率 → D7 100% regions D7 E7 F7 G7
效益指标/社会效益指标 C8 保护人口 → D8 ≥3万人 regions D8 E8 F8 G8
满意度指标/服务对象满意度指标 C9 群众满意度 → D9 ≥90% regions D9 E9 F9 G9
assumed first-region D5
`,
  BARE_PLACES: `
project 万元 – title A1
总体绩效目标 C4
项目名称 C2
资金总额 C3
产出指标/数量指标 C6 改造户厕 → D6 1000户 regions D6 E6 F6
产出指标/质量指标 C7 验收合格率 → D7 ≥95% regions D7 E7 F7
效益指标/生态效益指标 C8 污水直排减少 → D8 ≥30% regions D8 E8 F8
满意度指标/服务对象满意度指标 C9 农户满意度 → D9 ≥90% regions D9 E9 F9
assumed first-region D5
`,
};
