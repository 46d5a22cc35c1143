/** What a careful reader reads in the further forms as cities disclose them, by name. */
export const READINGS: Readonly<Record<string, string>> = {
  ANHUI_PROJECT: `
project 万元 2026 title A1
部门名称 C4
预算年度 A2
财政拨款 G6
其他资金 G7
总体绩效目标 F9
项目名称 C3
实施单位 F4
资金总额 G5
money 资金总额 D5 财政拨款 D6 其他资金 D7
money 资金总额 G5 财政拨款 G6 其他资金 G7
产出指标/数量指标 F11 维修工程 → G11 12处 cycle E11
产出指标/质量指标 F12 水质达标率 → G12 ≥93% cycle E12
产出指标/时效指标 F13 完成时间 → G13 2026年12月 cycle E13
效益指标/社会效益指标 F14 受益人口 → G14 2万人 cycle E14
满意度指标/服务对象满意度指标 F15 群众满意度 → G15 ≥90% cycle E15
`,
  DEPT_BRIEF: `
department 万元 2026 title A2
基本支出 A6 (860万元)
项目支出 A6 (1000万元)
总体绩效目标 A8
资金总额 A6 (1860万元)
产出指标/数量指标 C11 储备规模 → D11 3万吨
产出指标/数量指标 C12 轮换规模 → D12 1万吨
产出指标/质量指标 C13 宜存率 → D13 100%
效益指标/社会效益指标 C14 应急保供能力 → D14 ≥15天
满意度指标/服务对象满意度指标 C15 服务对象满意率 → D15 ≥90%
`,
  GUANGXI_SCORE: `
department 万元 2026 title A1
部门名称 B2
预算年度 F2
基本支出 C4
项目支出 C5
财政拨款 E4
其他资金 E5
总体绩效目标 B7
资金总额 C6
产出指标/数量指标 D9 培训村医人次 → E9 ≥300人次 weight C9
产出指标/质量指标 D10 培训合格率 → E10 ≥95% weight C10
产出指标/时效指标 D11 培训完成时间 → E11 10月底前 weight C11
产出指标/成本指标 D12 人均培训成本 → E12 ≤500元/人 weight C12
效益指标/社会效益指标 D13 基层诊疗量占比 → E13 ≥65% weight C13
满意度指标/服务对象满意度指标 D14 群众满意度 → E14 ≥88% weight C14
`,
  LIST_WITH_CODES: `
project 元 – title A1
部门名称 A2
project D4 goal F4 by – amount E4
project D7 goal F7 by – amount E7
产出指标/数量指标 I4 管护河道 → K4 ≥80公里 op J4
效益指标/生态效益指标 I5 水质 → K5 ≥Ⅲ类 op J5
满意度指标/服务对象满意度指标 I6 群众满意度 → K6 ≥90% op J6
产出指标/数量指标 I7 监测站点 → K7 ＝40个 op J7
效益指标/社会效益指标 I8 预报准确率 → K8 ≥85% op J8
`,
  SHENZHEN_UNIT: `
department 万元 2026 title A1
部门名称 A2
总体绩效目标 C3
task B6 C6 D6 –
task B7 C7 D7 –
产出指标/数量指标 D10 走访企业家数 → E10 500家
产出指标/数量指标 D11 扶持技改项目 → E11 60个
产出指标/质量指标 D12 项目验收通过率 → E12 98%
产出指标/时效指标 D13 资金拨付完成时间 → E13 2026年10月31日前
效益指标/经济效益指标 D14 工业增加值增速 → E14 6%
满意度指标/服务对象满意度指标 D15 企业满意度 → E15 90%
`,
  WIDE_HEAD: `
project 万元 2026 title A1
部门名称 D3
财政拨款 G5
其他资金 J5
总体绩效目标 D6
项目名称 D2
实施单位 J3
资金总额 D5
产出指标/数量指标 F8 运维系统数 → I8 ≥6个
产出指标/质量指标 F9 平台可用率 → I9 ≥99%
产出指标/时效指标 F10 故障响应时间 → I10 ≤2小时
效益指标/社会效益指标 F11 案件结案率 → I11 ≥95%
满意度指标/服务对象满意度指标 F12 市民满意度 → I12 ≥85%
`,
  YEAR_PLAN_SPLIT: `
department 万元 2026 title A1
部门名称 B2
预算年度 B3
基本支出 F5
项目支出 F6
财政拨款 B5
其他资金 B6
总体绩效目标 C8
资金总额 B7
goal goes on C9
产出指标/数量指标 C11 保障会议 → D11 ≥300场
产出指标/质量指标 C12 设备完好率 → D12 ≥98%
效益指标/经济效益指标 C13 公车费用下降 → D13 ≥3%
满意度指标/服务对象满意度指标 C14 干部职工满意度 → D14 ≥95%
`,
};
