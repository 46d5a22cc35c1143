/** What a careful reader reads in the further forms of projects in the manner of what bureaus publish, by name. */
export const READINGS: Readonly<Record<string, string>> = {
  GRADES_ALONE: `
project 万元 – title A1
总体绩效目标 B4
项目名称 B2
资金总额 B3
产出指标/数量指标 C6 监测站点 → D6 ≥12个
产出指标/质量指标 C7 数据有效率 → D7 ≥95%
效益指标/生态效益指标 C8 空气优良天数比例 → D8 ≥80%
满意度指标/服务对象满意度指标 C9 公众满意度 → D9 ≥90%
assumed value-by-content D5
`,
  GUANGXI_LIST: `
project 万元 2026 title A1
project B4 goal D4 by – amount C4
project B7 goal D7 by – amount C7
产出指标/数量指标 G4 新增藏书 → I4 ≥2.4万册 op H4 unit J4
效益指标/社会效益指标 G5 到馆人次 → I5 ≥45万人次 op H5 unit J5
满意度指标/服务对象满意度指标 G6 读者满意度 → I6 ≥90% op H6 unit J6
产出指标/数量指标 G7 公益培训 → I7 ≥80期 op H7 unit J7
满意度指标/服务对象满意度指标 G8 学员满意度 → I8 ≥90% op H8 unit J8
`,
  JILIN_PARTS: `
project 万元 2026 title A1
部门名称 B3
总体绩效目标 B4
项目名称 B2
资金总额 E3
产出指标/数量指标 C6 新增学位数 → E6 ≥1200个
产出指标/数量指标 C7 改造校舍面积 → E7 ≥5000平方米
产出指标/质量指标 C8 工程验收合格率 → E8 100%
产出指标/时效指标 C9 按期完工率 → E9 ≥95%
效益指标/社会效益指标 C10 大班额比例 → E10 ≤3%
满意度指标/服务对象满意度指标 C11 家长满意度 → E11 ≥90%
`,
  MEASURE_IN_VALUE_HEAD: `
project 万元 2026 title A1
预算年度 A3
总体绩效目标 B4
项目名称 A2
资金总额 E3 (350)
产出指标/数量指标 C6 接入监测点 → E6 ≥300处 op F6 unit D6 weight G6
产出指标/质量指标 C7 系统故障率 → E7 ≤1% op F7 unit D7 weight G7
产出指标/时效指标 C8 上线时间 → E8 2026年11月 op F8 unit D8 weight G8
效益指标/社会效益指标 C9 漏损率下降 → E9 ≥2个百分点 op F9 unit D9 weight G9
满意度指标/服务对象满意度指标 C10 使用人员满意度 → E10 ≥90% op F10 unit D10 weight G10
`,
  TIANJIN_INSTITUTE: `
project 万元 – title A1
总体绩效目标 C4
项目名称 C2
资金总额 C3
产出指标/数量指标 B6 培训学员 → D6 2600人
产出指标/质量指标 B7 结业率 → D7 ≥95%
产出指标/时效指标 B8 培训完成时间 → D8 2026年11月
产出指标/成本指标 B9 人均成本 → D9 ≤346元/人
效益指标/社会效益指标 B10 持证率 → D10 ≥80%
满意度指标/服务对象满意度指标 B11 学员满意度 → D11 ≥90%
`,
  TRANSFER_REVIEW: `
project 万元 2025 title A1
部门名称 C4
预算年度 A2
总体绩效目标 C6
项目名称 C3
实施单位 F4
资金总额 D5
产出指标/数量指标 D8 硬化道路里程 → E8 2.8公里
产出指标/质量指标 D9 验收合格率 → E9 100%
产出指标/时效指标 D10 完工及时率 → E10 ≥95%
产出指标/成本指标 D11 道路补助标准 → E11 ≤52万元/公里
效益指标/社会效益指标 D12 受益脱贫人口 → E12 ≥120人
满意度指标/服务对象满意度指标 D13 受益群众满意度 → E13 ≥95%
`,
  TWO_HEAD_ROWS: `
project 万元 2026 title A1
部门名称 A2
预算年度 E2
总体绩效目标 B5
项目名称 B3
资金总额 B4
产出指标/数量指标 C8 维护预警站点 → E8 ≥86处 op D8 unit F8
产出指标/质量指标 C9 站点在线率 → E9 ≥95% op D9 unit F9
效益指标/社会效益指标 C10 保护人口 → E10 ≥3.2万人 op D10 unit F10
满意度指标/服务对象满意度指标 C11 群众满意度 → E11 ≥90% op D11 unit F11
`,
  ZHEJIANG_STANDARD: `
project 万元 2026 title A1
预算年度 A2
总体绩效目标 C5
项目名称 C3
资金总额 C4
产出指标/数量指标 C7 新建文化礼堂 → D7 10家 weight E7
产出指标/质量指标 C8 验收合格率 → D8 100% weight E8
产出指标/时效指标 C9 建成时间 → D9 12月底 weight E9
产出指标/成本指标 C10 补助标准 → D10 ≤50万元/家 weight E10
效益指标/社会效益指标 C11 服务群众 → D11 ≥2万人次 weight E11
效益指标/可持续影响指标 C12 管理制度 → D12 健全 weight E12
满意度指标/服务对象满意度指标 C13 群众满意度 → D13 ≥90% weight E13
`,
};
