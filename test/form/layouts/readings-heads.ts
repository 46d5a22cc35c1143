/** What a careful reader reads in the forms with altered heads, by name. */
export const READINGS: Readonly<Record<string, string>> = {
  AMONG: `
department 万元 2026 title A1
部门名称 B2
基本支出 C7
项目支出 C10
财政拨款 C3
其他资金 C5
总体绩效目标 B12
资金总额 C6
产出指标/数量指标 C14 检查企业 → D14 ≥600家次
效益指标/社会效益指标 C15 事故起数下降 → D15 ≥5%
`,
  AMOUNTS_AS_TYPED: `
department 万元 2026 title A1
部门名称 B3
基本支出 D5
项目支出 B6
财政拨款 D4
其他资金 B5
总体绩效目标 B7
资金总额 B4
产出指标/数量指标 C9 改造线路 → D9 ≥30公里
满意度指标/服务对象满意度指标 C10 用户满意度 → D10 ≥90%
`,
  BROKEN_LABELS: `
department 万元 2026 title A1
部门名称 B2
财政供养人员数 C3
下属二级单位数 E3
基本支出 C4
项目支出 C5
财政拨款 E4
其他资金 E5
总体绩效目标 B6
task B8 C8 D8 E8
产出指标/数量指标 D10 筛查人数 → E10 ≥1万人
满意度指标/服务对象满意度指标 D11 孕产妇满意度 → E11 ≥95%
`,
  COLONS_WITH_VALUES: `
department 万元 2026 title A1
部门名称 B3
预算年度 B2
基本支出 B4 (320万元)
项目支出 D4 (80万元)
总体绩效目标 B5
产出指标/数量指标 C7 帮扶职工 → D7 ≥500人
满意度指标/服务对象满意度指标 C8 职工满意度 → D8 ≥95%
`,
  DISTRICT_OF_GUANGZHOU: `
department 万元 2026 title A1
部门名称 B2
财政供养人员数 C3
下属二级单位数 E3
基本支出 E6
项目支出 E7
财政拨款 C6
其他资金 C7
总体绩效目标 B4
其他需完成的任务 B12
资金总额 E8
task B10 C10 E10 F10
task B11 C11 E11 F11
产出指标/数量指标 D14 建设投放点 → E14 ≥100个 cycle F14
效益指标/生态效益指标 D15 市容环境 → E15 整洁 cycle F15
`,
  FOOTNOTES: `
department 万元 2026 title A1
部门名称 B3
预算年度 A2
基本支出 B4
项目支出 D4
财政拨款 B5
其他资金 D5
总体绩效目标 B6
产出指标/数量指标 C8 化解积案 → D8 ≥80件
满意度指标/服务对象满意度指标 C9 来访群众满意度 → D9 ≥85%
`,
  GOALS_OF_YEARS: `
department 万元 2026 title A1
部门名称 D2
预算年度 B2
财政拨款 D3
总体绩效目标 C5
资金总额 B3
产出指标/数量指标 D7 新增专科 → E7 ≥2个
效益指标/社会效益指标 D8 平均住院日 → E8 ≤8天
`,
  MIXED_UNITS: `
department 万元 2026 title A1
部门名称 B3
基本支出 B4
项目支出 D4
财政拨款 B5
其他资金 D5
总体绩效目标 B6
产出指标/数量指标 C8 提案办理 → D8 ≥300件
满意度指标/服务对象满意度指标 C9 委员满意度 → D9 ≥95%
assumed several-units A2
`,
  SPACERS: `
project 万元 2026 title A1
部门名称 D4
预算年度 A2
财政拨款 H5
总体绩效目标 D6
项目名称 D3
实施单位 H4
资金总额 D5
产出指标/数量指标 E8 改造危房 → H8 ≥120户
满意度指标/服务对象满意度指标 E9 住户满意度 → H9 ≥95%
`,
  TASKS_WITH_OFFICES: `
department 万元 2026 title A1
部门名称 A2
总体绩效目标 C3
其他需完成的任务 C8
task C5 – F5 –
task C6 – F6 –
产出指标/数量指标 D10 举办赛事 → F10 ≥40场
满意度指标/服务对象满意度指标 D11 观众满意度 → F11 ≥90%
`,
  THREE_YEARS: `
project 万元 2026 title A1
预算年度 A2
财政拨款 C6
其他资金 C7
总体绩效目标 B8
项目名称 B3
实施单位 E3
资金总额 C5
产出指标/数量指标 C10 安装水表 → E10 ≥5000只
效益指标/经济效益指标 C11 漏损率下降 → E11 ≥2%
`,
  TOWN_SECTIONS: `
department 万元 2026 title A1
部门名称 B3
财政供养人员数 D3
下属二级单位数 E4
基本支出 B7
项目支出 C7
财政拨款 D7
其他资金 E7
总体绩效目标 A9
资金总额 A7
task A12 B12 D12 E12
task A13 B13 D13 E13
产出指标/数量指标 C16 道路硬化 → D16 ≥5公里
效益指标/经济效益指标 C17 集体收入增长 → D17 ≥8%
`,
};
