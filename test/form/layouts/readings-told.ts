/** What a careful reader reads in the forms whose head tells things in words or rows, by name. */
export const READINGS: Readonly<Record<string, string>> = {
  AMOUNTS_IN_SENTENCE: `
department 万元 2026 title A1
部门名称 B3
预算年度 A2
财政拨款 B4 (3000万元)
其他资金 B4 (280万元)
总体绩效目标 B5
资金总额 B4 (3280万元)
产出指标/数量指标 C7 调解纠纷 → D7 ≥3000件
满意度指标/服务对象满意度指标 C8 群众满意度 → D8 ≥90%
`,
  AMOUNT_CELLS: `
department 万元 2026 title A1
部门名称 A2
基本支出 A4 (2180万元)
项目支出 C4 (1100万元)
总体绩效目标 B5
资金总额 A3 (3280万元)
产出指标/数量指标 C7 调解纠纷 → D7 ≥3000件
满意度指标/服务对象满意度指标 C8 群众满意度 → D8 ≥90%
`,
  BLANK_AMOUNTS: `
project 万元 2026 title A1
部门名称 C4
预算年度 C2
财政拨款 E6
其他资金 E7
总体绩效目标 D9
项目名称 C3
实施单位 F4
资金总额 E5
money 资金总额 C5 财政拨款 C6 其他资金 C7
money 资金总额 E5 财政拨款 E6 其他资金 E7
产出指标/数量指标 D11 矫正人数 → E11 ≥200人
满意度指标/服务对象满意度指标 D12 家属满意度 → E12 ≥90%
`,
  BLANK_BEFORE_LABELS: `
department 万元 – title A1
部门名称 B2
预算年度 B3
基本支出 B4
项目支出 D4
财政拨款 B5
其他资金 D5
总体绩效目标 B6
产出指标/数量指标 C8 造林面积 → D8 ≥2万亩
满意度指标/服务对象满意度指标 C9 群众满意度 → D9 ≥90%
`,
  GOALS_BELOW: `
department 万元 – title A1
部门名称 A2
总体绩效目标 A4
goal goes on A5 A6
产出指标/数量指标 C10 检查机构 → E10 200家
产出指标/质量指标 C11 参保率 → E11 ≥95%
效益指标/社会效益指标 C12 基金安全 → E12 安全
满意度指标/服务对象满意度指标 C13 参保人满意度 → E13 ≥90%
`,
  GOALS_BY_ROWS: `
department 万元 2026 title A1
部门名称 B2
预算年度 B3
总体绩效目标 B4
goal goes on B5 B6
task B8 C8 D8 –
产出指标/数量指标 C10 造林面积 → D10 ≥2万亩
满意度指标/服务对象满意度指标 C11 群众满意度 → D11 ≥90%
`,
  HALVES_TWICE: `
project 万元 2026 title A1
预算年度 A2
财政拨款 F5
其他资金 F6
总体绩效目标 E8
项目名称 B3
实施单位 F3
资金总额 F4
money 资金总额 C4 财政拨款 C5 其他资金 C6
money 资金总额 F4 财政拨款 F5 其他资金 F6
产出指标/数量指标 F10 接入系统 → G10 20个 cycle D10
产出指标/质量指标 F11 验收合格率 → G11 100%
产出指标/时效指标 F12 完成时间 → G12 2026年12月底 cycle D12
效益指标/社会效益指标 F13 网办率 → G13 ≥90% cycle D13
满意度指标/服务对象满意度指标 F14 用户满意度 → G14 ≥92% cycle D14
long-term 产出指标/数量指标 C11 上线事项 → D11 600项
`,
  PERIOD_GOAL_ONLY: `
project 万元 2026 title A1
预算年度 A2
总体绩效目标 B4
项目名称 B3
产出指标/数量指标 C6 加固水库 → D6 ≥6座
满意度指标/服务对象满意度指标 C7 群众满意度 → D7 ≥90%
assumed period-goal B4
`,
  PROJECTS_OF_UNITS: `
project 万元 – title A1
部门名称 A2
project A4 goal B4 by – amount –
project A8 goal B8 by – amount –
产出指标/数量指标 E4 发放人数 → G4 >=12000人 op F4 unit H4
产出指标/时效指标 E5 发放及时率 → G5 =100% op F5 unit H5
效益指标/社会效益指标 E6 老人生活 → G6 =改善年 op F6 unit H6
满意度指标/服务对象满意度指标 E7 老人满意度 → G7 >=90% op F7 unit H7
产出指标/数量指标 E8 保障人数 → G8 >=150人 op F8 unit H8
满意度指标/服务对象满意度指标 E9 孤儿满意度 → G9 >=95% op F9 unit H9
`,
  TASKS_BELOW: `
department 万元 2026 title A1
部门名称 B3
财政拨款 E4
总体绩效目标 B5
资金总额 C4
task B10 C10 D10 E10
task B11 C11 D11 E11
产出指标/数量指标 C7 清扫面积 → D7 ≥300万平方米
满意度指标/服务对象满意度指标 C8 市民满意度 → D8 ≥90%
`,
  TASKS_DIVIDED: `
department 万元 2026 title A1
部门名称 C2
总体绩效目标 B8
task B5 C5 D5 –
task B6 C6 D6 –
产出指标/数量指标 D10 建设筹集保障房 → E10 ≥5万套
产出指标/质量指标 D11 工程合格率 → E11 100%
效益指标/社会效益指标 D12 住房困难群众 → E12 有效缓解
满意度指标/服务对象满意度指标 D13 群众满意度 → E13 ≥90%
`,
};
