/** What a careful reader reads in the forms as cities disclose them, by name. */
export const READINGS: Readonly<Record<string, string>> = {
  CHONGQING_WEIGHT: `
project 万元 2026 title A1
部门名称 B4
总体绩效目标 B8
项目名称 B3
资金总额 F4
–/– B10 防火物资购置批次 → G10 ≥3批次 op F10 unit E10 weight D10
–/– B11 防火宣传场次 → G11 ≥30场 op F11 unit E11 weight D11
–/– B12 森林火灾受害率 → G12 ≤0.3‰ op F12 unit E12 weight D12
–/– B13 群众满意度 → G13 ≥90% op F13 unit E13 weight D13
`,
  CLASSES_UNDER_ONE_HEADING: `
department 万元 2026 title A1
部门名称 B2
基本支出 C4
项目支出 E4
财政拨款 C3
其他资金 E3
总体绩效目标 B5
goal goes on B6
产出指标/数量指标 C8 新建道路 → D8 5公里
产出指标/数量指标 C9 整治农房 → D9 300户
产出指标/质量指标 C10 工程合格率 → D10 100%
效益指标/社会效益指标 C11 镇容镇貌 → D11 改善
满意度指标/– C12 村民满意度 → D12 ≥90%
assumed column-by-content B7
`,
  GUANGDONG_CITY: `
department 万元 2026 title A1
部门名称 B3
基本支出 E6
项目支出 F6
财政拨款 C6
其他资金 D6
总体绩效目标 B7
资金总额 B6
产出指标/数量指标 C10 新增上线事项 → D10 ≥200项
产出指标/质量指标 C11 系统可用率 → D11 ≥99.9%
产出指标/时效指标 C12 平均办理时限 → D12 ≤3个工作日
产出指标/成本指标 C13 运维成本 → D13 ≤500万元
效益指标/社会效益指标 C14 一网通办率 → D14 ≥95%
效益指标/可持续影响指标 C15 数据共享机制 → D15 完善
满意度指标/服务对象满意度指标 C16 办事群众满意度 → D16 ≥95%
`,
  JILIN_PLAN: `
department 万元 2026 title A1
部门名称 A2
预算年度 C2
总体绩效目标 A9
task A5 B5 D5 E5
task A6 B6 D6 E6
产出指标/数量指标 C12 检查电梯 → E12 ≥1200台 op D12
产出指标/数量指标 C13 食品抽检 → E13 ≥3000批次 op D13
产出指标/质量指标 C14 抽检合格率 → E14 ≥98% op D14
效益指标/社会效益指标 C15 食品安全事故 → E15 =0起 op D15
满意度指标/服务对象满意度指标 C16 消费者满意度 → E16 ≥85% op D16
`,
  NINGBO_KPI: `
department 万元 2026 title A1
部门名称 A2
预算年度 A3
总体绩效目标 A5
资金总额 A4 (4,520.80)
产出指标/数量指标 C7 举办文化活动 → D7 300场 weight E7
产出指标/质量指标 C8 活动完成率 → D8 100% weight E8
产出指标/时效指标 C9 完成时间 → D9 12月底前 weight E9
效益指标/经济效益指标 C10 旅游收入增长 → D10 8% weight E10
满意度指标/服务对象满意度指标 C11 群众满意度 → D11 90% weight E11
`,
  OFFSET_SIGNED: `
department 万元 2026 title C4
部门名称 D5
预算年度 G5
总体绩效目标 D8
资金总额 D7 (900万元)
产出指标/数量指标 E10 法律援助案件 → F10 1200件以上
产出指标/质量指标 E11 案件质量合格率 → F11 不低于95%
产出指标/时效指标 E12 案件受理时限 → F12 不超过3个工作日
效益指标/社会效益指标 E13 挽回经济损失 → F13 500万元以上
满意度指标/服务对象满意度指标 E14 受援人满意度 → F14 95%以上
`,
  QINGHAI_ROWS: `
department 万元 2026 title A1
部门名称 B2
基本支出 E4
项目支出 F4
财政拨款 C4
其他资金 D4
总体绩效目标 B5
资金总额 B4
产出指标/数量指标 C8 资助学生 → E8 ≥8000人次 op D8 unit F8
产出指标/质量指标 C9 资助准确率 → E9 =100% op D9 unit F9
效益指标/社会效益指标 C10 受助学生家庭负担 → E10 减轻 op D10 unit F10
满意度指标/服务对象满意度指标 C11 学生满意度 → E11 ≥90% op D11 unit F11
assumed value-by-content E8
assumed column-by-content A8
assumed column-by-content F8
assumed column-by-content D8
`,
  SHANGHAI_DEPT: `
department 元 2026 title A1
部门名称 A4
预算年度 A2
基本支出 C6
项目支出 E6
财政拨款 E5
总体绩效目标 B7
资金总额 C5
投入与管理/投入管理 C10 预算执行率 → E10 =100.00(%)
产出指标/数量指标 C11 架空线入地长度 → E11 ≥15.00(公里)
产出指标/质量指标 C12 工程验收合格率 → E12 =100.00(%)
效益指标/社会效益指标 C13 有责投诉数 → E13 ≤3.00(件)
影响力目标/长效管理 C14 长效管理制度 → E14 健全
`,
  SHANXI_YEARS: `
project 万元 2026 title A1
部门名称 C4
预算年度 A2
财政拨款 H7
其他资金 H8
总体绩效目标 F10
项目名称 C3
实施单位 H4
资金总额 H6
money 资金总额 E6 财政拨款 E7 其他资金 E8
money 资金总额 H6 财政拨款 H7 其他资金 H8
产出指标/数量指标 D12 治理面积 → G12 ≥30平方公里 cycle E12
产出指标/质量指标 D13 合格率 → G13 ≥95% cycle E13
效益指标/生态效益指标 D14 林草覆盖率 → G14 ≥36% cycle E14
满意度指标/服务对象满意度指标 D15 群众满意度 → G15 ≥90% cycle E15
`,
  TIANJIN_DEPT: `
department 万元 2026 title A1
部门名称 C3
基本支出 C6
项目支出 E6
财政拨款 C5
其他资金 E5
总体绩效目标 C7
资金总额 C4
产出指标/数量指标 D9 免费两癌筛查人数 → E9 ≥3万人
产出指标/质量指标 D10 筛查结果准确率 → E10 ≥98%
产出指标/时效指标 D11 筛查完成时间 → E11 2026年11月底
效益指标/社会效益指标 D12 居民健康素养水平 → E12 ≥32%
满意度指标/服务对象满意度指标 D13 患者满意度 → E13 ≥90%
`,
  TRANSFER_GOALS: `
project 万元 2026 title A1
部门名称 B4
预算年度 A2
总体绩效目标 B8
项目名称 B3
资金总额 E5
goal goes on B9 B10
产出指标/数量指标 D12 城镇新增就业 → F12 ≥40万人
产出指标/数量指标 D13 失业人员再就业 → F13 ≥12万人
产出指标/质量指标 D14 资金发放准确率 → F14 100%
效益指标/社会效益指标 D15 城镇调查失业率 → F15 ≤5.5%
满意度指标/服务对象满意度指标 D16 公共就业服务满意度 → F16 ≥90%
`,
};
