/** What a careful reader reads in the drawn lists, covers and misspelt forms, by name. */
export const READINGS: Readonly<Record<string, string>> = {
  BLANK: `
project 万元 – title A1
部门名称 C4
预算年度 A2
财政拨款 C6
其他资金 C7
总体绩效目标 C8
项目名称 C3
实施单位 E4
资金总额 C5
产出指标/数量指标 D10  → E10
产出指标/质量指标 D11  → E11
产出指标/时效指标 D12  → E12
产出指标/成本指标 D13  → E13
效益指标/经济效益指标 D14  → E14
效益指标/社会效益指标 D15  → E15
满意度指标/服务对象满意度指标 D16  → E16
`,
  COVER_ABOVE: `
department 万元 2026 title A10
部门名称 C11
基本支出 C12
项目支出 E12
财政拨款 C13
其他资金 E13
总体绩效目标 C14
产出指标/数量指标 C16 新购图书 → D16 ≥8000册
产出指标/时效指标 C17 上架时间 → D17 12月15日前
效益指标/社会效益指标 C18 借阅人次 → D18 ≥10万人次
满意度指标/服务对象满意度指标 C19 读者满意度 → D19 ≥92%
`,
  LIST_REPEATED: `
project 元 2026 title A1
project B3 goal D3 by A3 amount C3
project B6 goal D6 by A6 amount C6
产出指标/数量指标 G3 维修面积 → I3 ≥2000平方米 op H3 unit J3
产出指标/质量指标 G4 验收合格率 → I4 ＝100% op H4 unit J4
效益指标/社会效益指标 G5 受益学生 → I5 ≥900人 op H5 unit J5
产出指标/数量指标 G6 建实验室 → I6 ＝2间 op H6 unit J6
满意度指标/服务对象满意度指标 G7 学生满意度 → I7 ≥95% op H7 unit J7
`,
  LIST_WITH_UNITS: `
project 万元 2026 title A1
部门名称 A2
project B4 goal E4 by C4 amount D4
project B6 goal E6 by C6 amount D6
project B9 goal E9 by C9 amount D9
产出指标/数量指标 H4 防治面积 → I4 ≥15万亩
效益指标/经济效益指标 H5 挽回损失 → I5 ≥300万元
产出指标/数量指标 H6 补贴农机 → I6 ≥800台
产出指标/质量指标 H7 补贴准确率 → I7 =100%
满意度指标/服务对象满意度指标 H8 农户满意度 → I8 ≥90%
产出指标/数量指标 H9 保护品种 → I9 6个
`,
  MISSPELT: `
project 万元 2026 title A1
部门名称 C4
预算年度 A2
财政拨款 C7
其他资金 C8
总体绩效目标 C9
项目名称 C3
实施单位 C5
资金总额 C6
产出指标/数量指标 D11 数字化档案 → E11 ≧20万页
产出指标/质量指标 D12 抽检合格率 → E12 ≧99%
效益指标/社会效益指标 D13 查档时间 → E13 缩短50%
assumed columns-by-order B10
`,
  TASKS_OTHERWISE: `
department 万元 2026 title A1
部门名称 C3
预算年度 A2
基本支出 F5
项目支出 F6
总体绩效目标 C7
资金总额 D5
task C9 D9 E9 F9
task C10 D10 E10 F10
task C11 D11 E11 F11
产出指标/数量指标 D13 检查企业 → E13 ≥500家 weight F13
产出指标/数量指标 D14 演练场次 → E14 ≥12次 weight F14
效益指标/社会效益指标 D15 事故起数 → E15 下降10% weight F15
满意度指标/服务对象满意度指标 D16 企业满意度 → E16 ≥90% weight F16
`,
  TITLE_IN_TWO_LINES: `
department 万元 2026 title A3
部门名称 B4
基本支出 B5
项目支出 D5
总体绩效目标 B6
产出指标/数量指标 C8 新建管网 → D8 ≥12公里
产出指标/质量指标 C9 水质达标率 → D9 100%
效益指标/社会效益指标 C10 受益人口 → D10 ≥3万人
`,
};
