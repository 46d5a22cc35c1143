/** What a careful reader reads in the forms of streets, colleges and kindergartens, by name. */
export const READINGS: Readonly<Record<string, string>> = {
  CITY_BUREAU_2021: `
department 万元 2021 title A1
部门名称 A2
基本支出 B8
项目支出 B9
财政拨款 B5
其他资金 B6
总体绩效目标 B10
产出指标/数量指标 C12 组织展会 → E12 ≥6场
效益指标/经济效益指标 C13 进出口增长 → E13 ≥5%
`,
  COLLEGE_PROJECT: `
project 万元 2026 title A1
部门名称 C5
预算年度 A2
财政拨款 E7
总体绩效目标 C10
项目名称 C3
实施单位 E5
资金总额 E6
money 资金总额 C6 财政拨款 C7
money 资金总额 E6 财政拨款 E7
产出指标/数量指标 D12 采购设备 → E12 ≥200台套
效益指标/社会效益指标 D13 实训学生 → E13 ≥1500人次
`,
  COUNTY_HALF_FILLED: `
department 万元 2026 title A1
部门名称 A2
基本支出 B6
项目支出 D6
财政拨款 C3
其他资金 C4
总体绩效目标 B7
资金总额 C5
产出指标/数量指标 C9  → D9
满意度指标/服务对象满意度指标 C10  → D10
`,
  ENTERPRISE_FUND: `
project 万元 2026 title A2
部门名称 A3
总体绩效目标 B7
项目名称 B4
实施单位 B6
资金总额 B5
产出指标/数量指标 C9 剥离单位 → D9 12家
效益指标/经济效益指标 C10 减亏 → D10 ≥800万元
`,
  FORM_BELOW_LETTER: `
department 万元 2026 title A7
部门名称 B9
预算年度 A8
财政拨款 D10
总体绩效目标 B11
资金总额 B10
产出指标/数量指标 C13 普查文物点 → D13 ≥900处
效益指标/社会效益指标 C14 文物建档率 → D14 100%
`,
  NURSERY_SCHOOL: `
department 元 2026 title A1
部门名称 A2
基本支出 C6
项目支出 C7
财政拨款 D5
其他资金 E5
总体绩效目标 B8
资金总额 C5
产出指标/数量指标 C10 在园幼儿 → E10 ≥360人
满意度指标/服务对象满意度指标 C11 家长满意度 → E11 ≥95%
`,
  OTHER_TASKS_BY_ROWS: `
department 万元 2026 title A1
部门名称 B2
总体绩效目标 B3
其他需完成的任务 B9
task B5 C5 D5 E5
task B6 C6 D6 E6
产出指标/数量指标 D12 出访团组 → E12 2个
满意度指标/服务对象满意度指标 D13 侨胞满意度 → E13 ≥90%
`,
  POLICY_LIST: `
project 万元 2026 title A1
部门名称 A2
project A5 goal E5 by B5 amount C5
project A7 goal E7 by B7 amount C7
产出指标/数量指标 H5 建成面积 → I5 ≥3000亩
效益指标/社会效益指标 H6 受益农户 → I6 ≥500户
产出指标/数量指标 H7 防治面积 → I7 ≥10万亩
满意度指标/服务对象满意度指标 H8 农户满意度 → I8 ≥90%
`,
  STREET_OFFICE: `
department 万元 2026 title A1
部门名称 A2
财政供养人员数 B3
下属二级单位数 D3
基本支出 D4
项目支出 B5
财政拨款 D5
其他资金 B6
总体绩效目标 B7
资金总额 B4
产出指标/数量指标 C10 慰问困难群众 → D10 ≥800户
满意度指标/服务对象满意度指标 C11 居民满意度 → D11 ≥90%
`,
  TWO_COLUMN_HEAD: `
department 万元 2026 title A1
部门名称 C3
预算年度 C2
财政供养人员数 G4
下属二级单位数 C5
基本支出 C7
项目支出 G7
财政拨款 G6
总体绩效目标 A9
资金总额 C6
task A11 C11 E11 G11
task A12 C12 E12 G12
产出指标/数量指标 E14 整治河道 → G14 ≥12公里
效益指标/生态效益指标 E15 水质达标率 → G15 100%
`,
  YEARLY_MONEY_ROWS: `
project 万元 2026 title A1
部门名称 E2
财政拨款 D6
其他资金 E6
总体绩效目标 B9
项目名称 B2
资金总额 C6
产出指标/数量指标 C11 治理面积 → E11 ≥50平方公里
效益指标/生态效益指标 C12 水土流失率 → E12 ≤12%
`,
};
