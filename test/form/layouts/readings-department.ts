/** What a careful reader reads in the drawn forms of whole departments, by name. */
export const READINGS: Readonly<Record<string, string>> = {
  ANHUI_HALVES: `
project 万元 – title A1
总体绩效目标 F5
项目名称 C2
实施单位 G2
资金总额 C3
产出指标/数量指标 G7 清淤量 → H7 3万立方米
产出指标/质量指标 G8 堤防达标率 → H8 ≥60% cycle E8
效益指标/社会效益指标 G9 防洪能力 → H9 提升
long-term 产出指标/数量指标 D7 治理长度 → E7 20公里
long-term 效益指标/社会效益指标 D9 受益人口 → E9 6万人
`,
  CHONGQING_FLAT: `
department 万元 – title A1
部门名称 C2
总体绩效目标 C4
资金总额 C3
–/– A7 接收档案 → D7 ≥3000卷 op C7 unit B7 weight G7
–/– A8 查档满意度 → D8 ≥95% op C8 unit B8 weight G8
–/– A9 制度健全性 → D9 好 op C9 unit B9 weight G9
`,
  GUANGZHOU: `
department 万元 2026 title A1
部门名称 B2
财政供养人员数 C3
下属二级单位数 E3
基本支出 C5
项目支出 C6
财政拨款 E5
其他资金 E6
财政专项资金 C8
其他事业发展性支出 C9
市本级使用资金 E8
拟用于对下转移支付资金 E9
总体绩效目标 B10
其他需完成的任务 B14
task B12 C12 D12 E12
task B13 C13 D13 E13
产出指标/数量指标 D16 出版年鉴 → F16 1部 cycle E16
产出指标/数量指标 D17 数字化方志 → F17 ≥300册 cycle E17
效益指标/社会效益指标 D18 读者人次 → F18 ≥2万人次 cycle E18
`,
  GUANGZHOU_PAGE: `
department 万元 2026 title A1
部门名称 B2
产出指标/数量指标 D4 出版年鉴 → F4 1部 cycle E4
产出指标/数量指标 D5 数字化方志 → F5 ≥300册 cycle E5
产出指标/质量指标 C6 差错率 → E6 ≤1% cycle D6
产出指标/质量指标 C7 验收合格率 → E7 100% cycle D7
效益指标/社会效益指标 C8 读者人次 → E8 ≥2万人次 cycle D8
assumed shifted-part C6
`,
  HUNAN_2021: `
department 万元 2026 title A1
部门名称 C3
基本支出 G6
财政拨款 C6
其他资金 F6
总体绩效目标 C8
资金总额 B6
产出指标/数量指标 D10 观测站 → F10 12个
产出指标/质量指标 D11 资料可用率 → F11 ≥98%
效益指标/社会效益指标 D12 预警覆盖 → F12 95%以上
满意度指标/服务对象满意度指标 D13 公众满意 → F13 ≥90%
`,
  HUNAN_2022: `
department 万元 2026 title A2
部门名称 C4
预算年度 A3
基本支出 F7
项目支出 G7
财政拨款 C7
其他资金 E7
总体绩效目标 C8
资金总额 B7
产出指标/数量指标 D10 观测站数量 → F10 12个
产出指标/时效指标 D11 预报发布 → F11 每日1次
效益指标/社会效益指标 D12 预警覆盖率 → F12 ≥95%
assumed unit-assumed A2
`,
  JIANGXI: `
department 万元 2026 title A1
部门名称 D2
总体绩效目标 B4
产出指标/数量指标 C6 管护水库 → E6 ≥12座 op D6 unit F6
产出指标/质量指标 C7 安全鉴定率 → E7 ＝100% op D7 unit F7
满意度指标/服务对象满意度指标 C8 群众满意度 → E8 ≥90百分比 op D8 unit F8
`,
  LANXI: `
department 万元 2026 title A1
部门名称 B3
预算年度 A2
基本支出 C6
项目支出 F6
总体绩效目标 B10
资金总额 B6
money 资金总额 C6 财政拨款 D6 其他资金 E6
money 资金总额 F6 财政拨款 G6 其他资金 H6
task B8 C8 – –
task B9 C9 – –
产出指标/数量指标 D12 讲座场次 → F12 ≥20场
产出指标/数量指标 D13 修复古籍 → F13 ≥50册
效益指标/社会效益指标 D14 读者人次 → F14 ≥5万人次
`,
  LONG_TERM_ABOVE: `
project 万元 2026 title A1
预算年度 A2
财政拨款 C5
其他资金 C6
总体绩效目标 B8
项目名称 B3
资金总额 C4
产出指标/数量指标 D14 改造卫生院 → E14 3所
产出指标/时效指标 D15 完工时间 → E15 12月底前
效益指标/社会效益指标 D16 就诊条件 → E16 改善
long-term 产出指标/数量指标 D10 改造卫生院 → E10 9所
long-term 产出指标/质量指标 D11 验收合格率 → E11 100%
long-term 效益指标/社会效益指标 D12 就诊条件 → E12 改善
`,
};
