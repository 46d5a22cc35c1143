/** What a careful reader reads in the drawn forms with headings of their own, by name. */
export const READINGS: Readonly<Record<string, string>> = {
  BANDS: `
project 万元 – title A1
总体绩效目标 B5
项目名称 B2
实施单位 B3
资金总额 B4
产出指标/数量指标 A9 开办食堂 → B9 3家 unit C9
产出指标/数量指标 A10 服务人次 → B10 ≥20000人次 unit C10
产出指标/质量指标 A12 食品抽检合格率 → B12 100% unit C12
效益指标/社会效益指标 A15 就餐便利程度 → B15 提高 unit C15
满意度指标/– A17 老人满意度 → B17 ≥90% unit C17
assumed classes-by-outline A6
`,
  JOINED_CLASSES: `
project 元 – title A1
部门名称 C3
总体绩效目标 C5
项目名称 C2
资金总额 C4
产出指标/数量指标 C7 养护里程 → D7 ≥120公里
产出指标/质量指标 C8 路况优良率 → D8 ≥85%
产出指标/时效指标 C9 完成时间 → D9 11月30日前
效益指标/社会效益指标 C10 出行便利 → D10 提高
满意度指标/服务对象满意度指标 C11 村民满意度 → D11 ≥90%
`,
  MINISTRY: `
department 万元 2026 title A1
部门名称 C3
预算年度 A2
总体绩效目标 B9
task B6 C6 D6 –
task B7 C7 D7 –
产出指标/数量指标 D11 提供辅具 → E11 ≥500件
产出指标/数量指标 D12 培训人数 → E12 ≥200人
产出指标/质量指标 D13 培训合格率 → E13 ≥90%
效益指标/社会效益指标 D14 就业人数 → E14 ≥60人
满意度指标/服务对象满意度指标 D15 残疾人满意度 → E15 ≥95%
`,
  OWN_CLASSES: `
department 万元 2026 title A1
部门名称 C3
预算年度 A2
财政拨款 C5
其他资金 C6
总体绩效目标 C7
资金总额 C4
履职效能/工作完成情况 D9 健身活动场次 → E9 ≥40场
履职效能/工作完成情况 D10 场馆开放天数 → E10 ≥330天
管理效率/预算管理 D11 预算执行率 → E11 ≥95%
社会效应/社会影响 D12 参与人次 → E12 ≥5万人次
满意度指标/服务对象满意度指标 D13 市民满意度 → E13 ≥90%
`,
  PERIOD_BY_YEARS: `
project 万元 2026 title A1
部门名称 B4
预算年度 B2
总体绩效目标 B6
项目名称 B3
资金总额 B5
产出指标/数量指标 C8 支持项目 → E8 30项 cycle D8
产出指标/质量指标 C9 验收通过率 → E9 ≥95% cycle D9
效益指标/经济效益指标 C10 新增产值 → E10 ≥3亿元 cycle D10
`,
  SPACED_HEADINGS: `
department 万元 2026 title A1
部门名称 B3
预算年度 A2
基本支出 C4
项目支出 E4
财政拨款 C5
其他资金 E5
总体绩效目标 B6
产出指标/数量指标 D8 救助人次 → E8 ＞＝３０００人次
产出指标/质量指标 D9 审核准确率 → E9 ≥９９％
效益指标/社会效益指标 D10 困难群众保障 → E10 应保尽保
满意度指标/服务对象满意度指标 D11 救助对象满意度 → E11 ９０％以上
`,
  VALUE_IN_THREE: `
project 万元 2026 title A1
部门名称 C4
预算年度 A2
总体绩效目标 C6
项目名称 C3
实施单位 F4
资金总额 C5
产出指标/数量指标 D9 改造路灯 → F9 ≥300盏 op E9 unit G9
产出指标/质量指标 D10 亮灯率 → F10 ≥98% op E10 unit G10
效益指标/生态效益指标 D11 节电率 → F11 ≥30% op E11 unit G11
`,
  YEARS_BELOW_VALUE: `
project 万元 2026 title A1
总体绩效目标 C5
项目名称 C2
实施单位 C3
资金总额 C4
产出指标/数量指标 C8 改造小区 → E8 20个
产出指标/时效指标 C9 完工时间 → E9 11月底前
效益指标/社会效益指标 C10 受益户数 → E10 ≥2100户
`,
  YEARS_SIDE_BY_SIDE: `
department 万元 2026 title A1
部门名称 C2
基本支出 C3
项目支出 F3
总体绩效目标 C4
产出指标/数量指标 C6 采血量 → F6 ≥12.3吨
产出指标/质量指标 C7 血液检测率 → F7 =100%
效益指标/社会效益指标 C8 临床用血保障率 → F8 ≥99.8%
满意度指标/服务对象满意度指标 C9 献血者满意度 → F9 ≥97%
`,
};
