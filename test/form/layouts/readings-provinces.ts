/** What a careful reader reads in the forms of further provinces, by name. */
export const READINGS: Readonly<Record<string, string>> = {
  CONTACTS: `
project 万元 2026 title A4
部门名称 C7
预算年度 A5
总体绩效目标 C12
项目名称 C6
资金总额 E8
产出指标/数量指标 D14 支持企业 → F14 ≥15家
产出指标/质量指标 D15 项目验收率 → F15 ≥95%
效益指标/经济效益指标 D16 新增销售收入 → F16 ≥1.2亿元
满意度指标/服务对象满意度指标 D17 企业满意度 → F17 ≥90%
`,
  FUNDS: `
department 万元 – title A1
部门名称 C3
基本支出 F10
项目支出 G10
财政拨款 D10
其他资金 E10
总体绩效目标 C11
资金总额 C10
task C7 D7 E7 –
task C8 D8 E8 –
产出指标/数量指标 D13 安置人数 → G13 ≥120人 op F13
产出指标/时效指标 D14 慰问时间 → G14 ＝8月1日前 op F14
效益指标/社会效益指标 D15 安置满意程度 → G15 优 op F15
满意度指标/服务对象满意度指标 D16 退役军人满意度 → G16 ≥95% op F16
`,
  HALF_BANDS: `
department 万元 2026 title A1
部门名称 A2
预算年度 E2
基本支出 D3
项目支出 B4
总体绩效目标 C5
资金总额 B3
产出指标/数量指标 C8 城镇新增就业 → D8 ≥1.2万人
产出指标/质量指标 C9 培训合格率 → D9 ≥85%
效益指标/社会效益指标 C11 登记失业率 → D11 ≤4.5%
满意度指标/服务对象满意度指标 C13 求职者满意度 → D13 ≥90%
`,
  HISTORY: `
department 万元 2026 title A1
部门名称 A2
总体绩效目标 B5
产出指标/数量指标 C8 食品抽检批次 → G8 ≥4000批次 weight I8
产出指标/质量指标 C9 抽检合格率 → G9 ≥98% weight I9
产出指标/时效指标 C10 案件按期办结率 → G10 100% weight I10
效益指标/社会效益指标 C11 食品安全状况 → G11 保持稳定 weight I11
满意度指标/服务对象满意度指标 C12 公众满意度 → G12 ≥87% weight I12
`,
  ODD_ORDER: `
project 万元 – title A1
部门名称 B3
总体绩效目标 B4
项目名称 B2
资金总额 F3
产出指标/数量指标 B6 运营线路 → F6 ≥12条 op E6 unit G6
产出指标/质量指标 B7 发车正点率 → F7 ≥98% op E7 unit G7
产出指标/时效指标 B8 发放时间 → F8 ≤12月 op E8 unit G8
效益指标/社会效益指标 B9 群众出行 → F9 改善 op E9 unit G9
满意度指标/服务对象满意度指标 B10 乘客满意度 → F10 ≥90% op E10 unit G10
`,
  POINTS: `
department 万元 2026 title A1
部门名称 B3
预算年度 A2
项目支出 D4
总体绩效目标 B5
资金总额 B4
产出指标/数量指标 C7 评审项目 → D7 ≥60个
产出指标/质量指标 C8 评审差错率 → D8 ≤1%
产出指标/时效指标 C9 评审时限 → D9 ≤15个工作日
效益指标/经济效益指标 C10 审减金额 → D10 ≥3000万元
满意度指标/服务对象满意度指标 C11 单位满意度 → D11 ≥90%
`,
  QUARTERS: `
department 万元 2026 title A1
部门名称 C3
预算年度 A2
基本支出 C4
项目支出 F4
总体绩效目标 C5
产出指标/数量指标 C7 整治行动 → D7 ≥12次
产出指标/质量指标 C8 事故处理率 → D8 ≥98%
效益指标/社会效益指标 C9 死亡人数下降 → D9 ≥5%
满意度指标/服务对象满意度指标 C10 群众满意度 → D10 ≥90%
`,
  TWO_YEARS: `
department 万元 2026 title A1
部门名称 B3
预算年度 A2
基本支出 D5
项目支出 D6
财政拨款 D7
其他资金 D8
总体绩效目标 B9
产出指标/数量指标 C11 农资储备 → D11 ≥3000吨
产出指标/时效指标 C12 储备完成时间 → D12 3月底前
效益指标/社会效益指标 C13 服务农户 → D13 ≥2万户
满意度指标/服务对象满意度指标 C14 农户满意度 → D14 ≥90%
`,
  WORDS: `
project 元 – title A1
部门名称 A2
总体绩效目标 C5
项目名称 C3
资金总额 C4
产出指标/数量指标 C7 养护里程 → H7 大于等于320公里 op F7 unit G7 weight D7
产出指标/质量指标 C8 优良中等路率 → H8 大于等于88% op F8 unit G8 weight D8
产出指标/时效指标 C9 养护完成时间 → H9 小于等于11月 op F9 unit G9 weight D9
产出指标/成本指标 C10 每公里养护成本 → H10 小于等于7300元/公里 op F10 unit G10 weight D10
效益指标/社会效益指标 C11 出行便利程度 → H11 有效提升 op F11 unit G11 weight D11
满意度指标/服务对象满意度指标 C12 群众满意度 → H12 大于等于90% op F12 unit G12 weight D12
`,
};
