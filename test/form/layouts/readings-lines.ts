/** What a careful reader reads in the forms whose classes stand in lines of a cell, or a level alone, by name. */
export const READINGS: Readonly<Record<string, string>> = {
  COST_AMONG_SECONDS: `
project 万元 – title A1
总体绩效目标 C4
项目名称 C2
资金总额 C3
产出指标/数量指标 A7 引进企业 → C7 ≥25家 unit D7
产出指标/数量指标 A8 举办路演 → C8 ≥12场 unit D8
产出指标/成本指标 A10 每家补助 → C10 ≤12万元 unit D10
效益指标/社会效益指标 A12 新增就业 → C12 ≥500人 unit D12
assumed classes-by-outline A5
`,
  LINES_AMONG_ROWS: `
department 万元 2026 title A1
部门名称 B2
预算年度 B3
总体绩效目标 B4
产出指标/数量指标 C6 优抚对象人数 → D6 ≥3200人
产出指标/质量指标 C6 发放准确率 → D6 100%
产出指标/时效指标 C7 发放及时率 → D7 100%
产出指标/成本指标 C8 补助标准 → D8 ≤2万元
产出指标/数量指标 C8 走访户数 → D8 ≥300户
满意度指标/服务对象满意度指标 C9 优抚对象满意度 → D9 ≥95%
`,
  LINES_BEHIND: `
department 万元 2026 title A1
部门名称 B2
预算年度 B3
总体绩效目标 B4
产出指标/数量指标 B6 优抚对象人数 → D6 ≥3200人
产出指标/质量指标 B6 发放准确率 → D6 100%
满意度指标/服务对象满意度指标 B7 优抚对象满意度 → D7 ≥95%
`,
  LINES_IN_EVERY_ROW: `
department 万元 2026 title A1
部门名称 B2
预算年度 B3
总体绩效目标 B4
产出指标/数量指标 C6 优抚对象人数 → D6 ≥3200人
产出指标/质量指标 C6 发放准确率 → D6 100%
效益指标/社会效益指标 C7 投诉率 → D7 ≤2%
效益指标/可持续影响指标 C7 制度执行率 → D7 ≥95%
`,
  LINES_OF_BOTH_LEVELS: `
department 万元 2026 title A1
部门名称 B2
预算年度 B3
总体绩效目标 B4
产出指标/数量指标 C6 优抚对象人数 → D6 ≥3200人
满意度指标/服务对象满意度指标 C6 优抚对象满意度 → D6 ≥95%
`,
  LINES_OF_FIRST_LEVEL: `
department 万元 2026 title A1
部门名称 B2
预算年度 B3
总体绩效目标 B4
产出指标/– B6 优抚对象人数 → C6 ≥3200人
效益指标/– B6 投诉率 → C6 ≤2%
满意度指标/– B7 优抚对象满意度 → C7 ≥95%
`,
  LINES_OF_JOINED_CLASSES: `
department 万元 2026 title A1
部门名称 B2
预算年度 B3
总体绩效目标 B4
产出指标/数量指标 B6 优抚对象人数 → C6 ≥3200人
产出指标/质量指标 B6 发放准确率 → C6 100%
满意度指标/服务对象满意度指标 B7 优抚对象满意度 → C7 ≥95%
`,
  LINES_OF_SECOND_LEVEL: `
department 万元 2026 title A1
部门名称 B2
预算年度 B3
总体绩效目标 B4
产出指标/数量指标 B6 优抚对象人数 → C6 ≥3200人
效益指标/社会效益指标 B6 投诉率 → C6 ≤2%
满意度指标/服务对象满意度指标 B7 优抚对象满意度 → C7 ≥95%
`,
  LINES_OVER_TWO_ROWS: `
department 万元 2026 title A1
部门名称 B2
预算年度 B3
总体绩效目标 B4
产出指标/数量指标 C6 优抚对象人数 → D6 ≥3200人
产出指标/质量指标 C6 发放准确率 → D6 100%
满意度指标/服务对象满意度指标 C8 优抚对象满意度 → D8 ≥95%
`,
  NUMBERED_LINES: `
department 万元 2026 title A1
部门名称 B2
预算年度 B3
总体绩效目标 B4
产出指标/质量指标 C6 发放准确率 → D6 100%
产出指标/时效指标 C6 发放及时率 → D6 100%
满意度指标/服务对象满意度指标 C7 优抚对象满意度 → D7 ≥95%
`,
};
