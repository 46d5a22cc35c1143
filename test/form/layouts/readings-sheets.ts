/** What a careful reader reads on sheets with more than one plain form, by name. */
export const READINGS: Readonly<Record<string, string>> = {
  COVER_ABOVE: `
department 万元 2026 title A8
部门名称 A4
预算年度 A5
财政供养人员数 C9
下属二级单位数 E9
基本支出 C10
项目支出 C11
财政拨款 E10
其他资金 E11
总体绩效目标 B12
产出指标/数量指标 D14 巡查码头 → E14 ≥200次
效益指标/经济效益指标 D15 吞吐量增长 → E15 ≥5%
`,
  NUMERAL_YEAR: `
department 万元 2026 title A2
部门名称 B5
预算年度 A3
财政拨款 D6
总体绩效目标 B7
资金总额 B6
产出指标/数量指标 C9 审结案件 → D9 ≥9000件
效益指标/社会效益指标 C10 服判息诉率 → D10 ≥88%
`,
  PRINTED_BY_SYSTEM: `
project 元 2026 title A3
部门名称 B6
预算年度 A4
财政拨款 D7
总体绩效目标 B8
项目名称 D5
资金总额 B7
产出指标/数量指标 C10 数字化页数 → D10 ≥5万页
效益指标/社会效益指标 C11 在线阅览 → D11 ≥10万人次
`,
  PROJECTS_WITH_SUM: `
project 万元 2026 title A1
部门名称 A2
project B6 goal E6 by C6 amount D6
project B8 goal E8 by C8 amount D8
产出指标/数量指标 H6 播出时长 → I6 ≥8760小时
满意度指标/服务对象满意度指标 H7 观众满意度 → I7 ≥90%
产出指标/数量指标 H8 购置节目 → I8 ≥500集
效益指标/社会效益指标 H9 收视份额 → I9 ≥8%
`,
  THREE_BELOW: `
department 万元 2026 title A4
部门名称 B5
项目支出 D6
总体绩效目标 B7
资金总额 B6
产出指标/数量指标 C9 开展宣传 → D9 ≥12场
满意度指标/服务对象满意度指标 C10 群众满意度 → D10 ≥90%

project 万元 – title A11
总体绩效目标 B15
项目名称 B12
实施单位 B13
资金总额 B14
产出指标/数量指标 C17 示范单位 → D17 10个
满意度指标/服务对象满意度指标 C18 群众满意度 → D18 ≥90%

project 万元 – title A19
总体绩效目标 B23
项目名称 B20
实施单位 B21
资金总额 B22
产出指标/数量指标 C25 维修场所 → D25 6处
满意度指标/服务对象满意度指标 C26 信众满意度 → D26 ≥90%
`,
  THREE_BESIDE: `
project 万元 – title A1
总体绩效目标 B5
项目名称 B2
实施单位 B3
资金总额 B4
产出指标/数量指标 C7 校车 → D7 40辆
满意度指标/服务对象满意度指标 C8 家长满意度 → D8 ≥90%

project 万元 – title F2
总体绩效目标 G6
项目名称 G3
实施单位 G4
资金总额 G5
产出指标/数量指标 H8 联赛 → I8 1届

project 万元 – title K1
总体绩效目标 L5
项目名称 L2
实施单位 L3
资金总额 L4
产出指标/数量指标 M7 培训教师 → N7 500人
满意度指标/服务对象满意度指标 M8 教师满意度 → N8 ≥95%
`,
  TITLE_IN_TWO_CELLS: `
department 万元 2026 title C1
部门名称 B3
预算年度 A2
基本支出 B4
项目支出 D4
总体绩效目标 B5
产出指标/数量指标 C7 维权服务 → D7 ≥300人次
满意度指标/服务对象满意度指标 C8 妇女满意度 → D8 ≥90%
`,
  TWO_LEVELS_OF_PROJECTS: `
project 万元 2026 title A1
部门名称 B4
预算年度 A2
财政拨款 E5
总体绩效目标 B6
项目名称 D3
实施单位 D4
资金总额 C5
产出指标/数量指标 C8 宣传场次 → D8 ≥60场
效益指标/社会效益指标 C9 覆盖人数 → D9 ≥10万人
`,
};
