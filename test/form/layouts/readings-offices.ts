/** What a careful reader reads in the forms of counties, towns, schools and hospitals, by name. */
export const READINGS: Readonly<Record<string, string>> = {
  CODES_BEFORE_NAMES: `
department 万元 2026 title A1
部门名称 D3
预算年度 A2
总体绩效目标 B4
task B7 C7 D7 –
task B8 C8 D8 –
产出指标/数量指标 D11 采编新闻 → E11 ≥6000条
满意度指标/服务对象满意度指标 D12 受众满意度 → E12 ≥90%
`,
  COUNTY_2016: `
project 万元 2026 title A1
部门名称 B5
预算年度 A2
财政拨款 C9
其他资金 C10
总体绩效目标 D15
项目名称 B4
实施单位 B6
资金总额 C8
产出指标/数量指标 D17 管护面积 → E17 3万亩
效益指标/生态效益指标 D18 林木保存率 → E18 ≥95%
`,
  DISTRICT_CONGRESS: `
department 万元 2026 title A1
部门名称 C3
预算年度 A2
财政拨款 D5
其他资金 E5
总体绩效目标 C7
资金总额 C5
产出指标/数量指标 D9 召开会议次数 → E9 ≥8次
产出指标/质量指标 D10 代表建议办结率 → E10 100%
满意度指标/服务对象满意度指标 D11 代表满意度 → E11 ≥95%
`,
  DISTRICT_IN_YUAN: `
project 元 2026 title A1
部门名称 B3
预算年度 A2
总体绩效目标 B10
项目名称 B4
资金总额 B6
产出指标/数量指标 C12 更新点位 → E12 =50处
满意度指标/服务对象满意度指标 C13 居民满意度 → E13 ≥85%
`,
  HINTS_IN_LABELS: `
project 万元 2026 title A1
部门名称 B3
预算年度 A2
财政拨款 D9
总体绩效目标 E14
项目名称 B4
实施单位 B6
资金总额 D8
产出指标/数量指标 E16 维修套数 → F16 300套 weight D16
效益指标/社会效益指标 E17 投诉下降 → F17 ≥10% weight D17
`,
  HOSPITAL_MATRIX: `
department 万元 2026 title A1
部门名称 B3
基本支出 C6
项目支出 C7
财政拨款 D8
其他资金 E8
总体绩效目标 C9
资金总额 C8
产出指标/数量指标 C11 门诊量 → E11 ≥120万人次
满意度指标/服务对象满意度指标 C12 患者满意度 → E12 ≥90%
`,
  LAST_YEAR_FIRST: `
project 万元 2026 title A2
部门名称 A4
预算年度 A3
财政拨款 F8
其他资金 F10
总体绩效目标 B11
项目名称 B5
资金总额 F7
产出指标/数量指标 D13 购置设备 → F13 ≥600台套
满意度指标/服务对象满意度指标 D14 师生满意度 → F14 ≥92%
`,
  PARTY_SCHOOL: `
department 万元 – title A2
部门名称 C3
总体绩效目标 B10
task B6 C6 D6 –
task B7 C7 D7 –
task B8 C8 D8 –
产出指标/数量指标 D12 培训干部 → E12 1200人次
满意度指标/服务对象满意度指标 D13 学员满意度 → E13 ≥95%
`,
  PEOPLE_AND_UNITS: `
department 万元 2026 title A1
部门名称 B2
财政供养人员数 B5
下属二级单位数 D5
财政拨款 D4
总体绩效目标 B6
资金总额 B4
产出指标/数量指标 C8 康复服务 → D8 ≥2000人次
满意度指标/服务对象满意度指标 C9 残疾人满意度 → D9 ≥95%
`,
  SHARES_AND_PROJECTS: `
department 万元 – title A1
部门名称 C3
基本支出 F9
项目支出 F10
财政拨款 F6
其他资金 F7
总体绩效目标 F18
资金总额 F8
产出指标/数量指标 E20 审计项目 → F20 40个
效益指标/社会效益指标 E21 整改率 → F21 ≥95%
`,
  SPECIAL_FUND: `
project 万元 2026 title A1
部门名称 F2
财政拨款 F4
总体绩效目标 B8
项目名称 B2
资金总额 D4
产出指标/数量指标 D10 保护项目 → F10 20项
效益指标/社会效益指标 D11 非遗知晓率 → F11 ≥60%
`,
  SUM_IN_LINES: `
project 万元 2026 title A1
部门名称 B5
预算年度 A2
财政拨款 B7 (523万元)
其他资金 B7 (0万元)
总体绩效目标 D9
项目名称 B4
实施单位 B6
资金总额 B7 (606.5万元)
产出指标/数量指标 D11 改造立面 → E11 88栋
效益指标/社会效益指标 D12 受益人口 → E12 ≥2万人
`,
  TOWN_IN_YUAN: `
department 元 2026 title A1
部门名称 B3
财政供养人员数 C4
下属二级单位数 E4
基本支出 C6
项目支出 C7
财政拨款 E6
其他资金 E7
财政专项资金 C9
其他事业发展性支出 C10
市本级使用资金 E9
拟用于对下转移支付资金 E10
总体绩效目标 B11
其他需完成的任务 B16
task B13 C13 D13 E13
task B14 C14 D14 E14
产出指标/数量指标 D18 清理河涌 → F18 12公里 cycle E18
效益指标/社会效益指标 D19 安全事故 → F19 0起 cycle E19
`,
  TRANSFER_REGION: `
project 万元 2026 title A2
部门名称 C6
预算年度 A3
总体绩效目标 C10
项目名称 C4
实施单位 F6
资金总额 E7
产出指标/数量指标 D12 治理草原面积 → F12 ≥10万亩
效益指标/生态效益指标 D13 秸秆综合利用率 → F13 ≥88%
`,
  UNIT_BEHIND_NAME: `
project 万元 2026 title A1
部门名称 A2
财政拨款 C5
其他资金 C6
总体绩效目标 B7
项目名称 B3
资金总额 C4
产出指标/数量指标 C9 增雨作业 → D9 ≥60次
效益指标/生态效益指标 C10 增加降水 → D10 ≥1亿立方米
`,
  UNIVERSITY: `
department 万元 2026 title A1
部门名称 C2
预算年度 F2
基本支出 F4
项目支出 F5
财政拨款 D4
其他资金 D6
总体绩效目标 C7
资金总额 F3
task B9 C9 E9 F9
task B10 C10 E10 F10
产出指标/数量指标 D12 引进博士 → F12 ≥100名
满意度指标/服务对象满意度指标 D13 学生满意度 → F13 ≥90%
`,
};
