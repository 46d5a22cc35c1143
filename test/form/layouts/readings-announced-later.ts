/** What a careful reader reads in the forms in the manner of what provinces and cities publish, by name. */
export const READINGS: Readonly<Record<string, string>> = {
  BEST_OF_FORMER: `
department 万元 2026 title A1
部门名称 A2
预算年度 D2
基本支出 A3 (600万元)
项目支出 C3 (400万元)
总体绩效目标 C4
资金总额 E3 (1000万元)
产出指标/数量指标 C7 检查企业 → F7 ≥1000家 op D7
产出指标/质量指标 C8 隐患整改率 → F8 ≥98% op D8
效益指标/社会效益指标 C9 事故起数下降 → F9 ≥5% op D9
满意度指标/服务对象满意度指标 C10 企业满意度 → F10 ≥92% op D10
assumed value-by-content F5
`,
  CITY_BATCH: `
project 万元 2026 title A1
部门名称 A2
project B4 goal D4 by – amount C4
project B7 goal D7 by – amount C7
产出指标/数量指标 G4 发放人数 → H4 ≥5000人
产出指标/质量指标 G5 发放准确率 → H5 100%
满意度指标/服务对象满意度指标 G6 老人满意度 → H6 ≥90%
产出指标/数量指标 G7 救助人次 → H7 ≥800人次
效益指标/社会效益指标 G8 困难群众生活 → H8 改善
`,
  COUNTY_PLAIN: `
department 万元 2026 title B2
部门名称 B3
基本支出 E5 (350万元)
项目支出 E5 (500万元)
财政拨款 C5 (800万元)
其他资金 C5 (50万元)
总体绩效目标 C6
产出指标/数量指标 D8 监测户数 → E8 1200户
产出指标/质量指标 D9 帮扶措施精准率 → E9 100%
产出指标/时效指标 D10 资金拨付及时率 → E10 100%
产出指标/成本指标 D11 总成本 → E11 ≤850万元
效益指标/社会效益指标 D12 零返贫 → E12 0户
满意度指标/服务对象满意度指标 D13 脱贫户满意度 → E13 95%以上
assumed columns-by-order B7
`,
  GOAL_TABLE: `
department 万元 2026 title A1
部门名称 B2
预算年度 E2
总体绩效目标 B5
资金总额 B3
goal goes on B6
产出指标/数量指标 C10 审计项目 → D10 ≥40个
产出指标/质量指标 C11 审计整改率 → D11 ≥95%
满意度指标/服务对象满意度指标 C12 被审计单位满意度 → D12 ≥85%
`,
  HAINAN_TWO_PAGES: `
project 万元 2026 title A2
部门名称 F4
财政拨款 F5
总体绩效目标 B6
项目名称 B4
资金总额 B5
产出指标/数量指标 C8 升级渔港 → E8 大于等于3座 op D8 unit F8 weight G8
产出指标/质量指标 C9 工程合格率 → E9 等于100% op D9 unit F9 weight G9
产出指标/时效指标 C10 完工率 → E10 大于等于90% op D10 unit F10 weight G10
成本指标/经济成本指标 C13 单座成本 → E13 小于等于1500万元 op D13 unit F13 weight G13
效益指标/经济效益指标 C14 渔业增收 → E14 大于等于10% op D14 unit F14 weight G14
满意度指标/服务对象满意度指标 C15 渔民满意度 → E15 大于等于90% op D15 unit F15 weight G15
`,
  HEILONGJIANG: `
project 万元 2026 title A1
部门名称 C4
预算年度 A2
财政拨款 D6
其他资金 D8
总体绩效目标 C9
项目名称 C3
实施单位 E4
资金总额 D5
产出指标/数量指标 D11 补贴户数（10分） → E11 ≥3万户
产出指标/数量指标 D12 补贴面积（10分） → E12 ≥240万平方米
产出指标/质量指标 D13 室温达标率（15分） → E13 ≥98%
产出指标/时效指标 D14 补贴发放时限（15分） → E14 12月20日前
效益指标/社会效益指标 D15 供热投诉下降（30分） → E15 ≥5%
满意度指标/服务对象满意度指标 D16 居民满意度（10分） → E16 ≥90%
`,
  INDENT: `
department 万元 2026 title A1
部门名称 A2
预算年度 A3
总体绩效目标 B4
产出指标/数量指标 A8 统计调查 → B8 ≥20项
产出指标/数量指标 A9 统计公报 → B9 1份
产出指标/时效指标 A11 公报发布时间 → B11 4月底前
效益指标/社会效益指标 A14 数据采用率 → B14 ≥90%
满意度指标/– A16 用户满意度 → B16 ≥92%
assumed classes-by-outline A5
`,
  LONG_TERM_FIRST: `
department 万元 2026 title A1
部门名称 C4
预算年度 A3
总体绩效目标 C6
goal goes on C7
产出指标/数量指标 D14 药品抽检 → E14 ≥3000批次
产出指标/质量指标 D15 检验报告差错率 → E15 ≤0.1%
满意度指标/服务对象满意度指标 D16 企业满意度 → E16 ≥90%
long-term 产出指标/质量指标 D10 抽检合格率 → E10 ≥99%
long-term 效益指标/社会效益指标 D11 用药安全 → E11 有保障
`,
  NAMES_WITH_VALUES: `
department 万元 2026 title A1
部门名称 C3
预算年度 A2
总体绩效目标 C4
产出指标/数量指标 D6 应急救护培训 → D6 ≥1万人次
产出指标/数量指标 D7 造血干细胞采集 → D7 ≥5例
产出指标/质量指标 D8 培训合格率 → D8 ≥95%
效益指标/社会效益指标 D9 群众救护意识 → D9 有效提升
满意度指标/服务对象满意度指标 D10 学员满意度 → D10 ≥95%
assumed value-in-brackets D5
`,
  TIBET: `
department 万元 2026 title A1
部门名称 B3
预算年度 A2
基本支出 E5
项目支出 E6
财政拨款 B5
其他资金 B6
总体绩效目标 A8
产出指标/数量指标 C11 重点项目 → D11 10个 weight E11
产出指标/数量指标 C12 培训干部 → D12 300人次 weight E12
产出指标/时效指标 C13 资金支付进度 → D13 12月底前完成 weight E13
效益指标/社会效益指标 C14 干部能力 → D14 有效提升 weight E14
满意度指标/服务对象满意度指标 C15 干部满意度 → D15 ≥95% weight E15
`,
  TWO_SIDES: `
project 万元 – title A1
总体绩效目标 B4
项目名称 B2
资金总额 B3
产出指标/数量指标 C6 安装设备 → D6 ≥90套
满意度指标/服务对象满意度指标 C7 师生满意度 → D7 ≥95%

department 万元 2026 title F1
部门名称 G2
预算年度 F3
基本支出 G4
项目支出 I4
总体绩效目标 G5
产出指标/数量指标 H7 覆盖学校 → I7 ≥30所
assumed unit-assumed F1
`,
  UNTITLED_COLUMNS: `
project 万元 2026 title A1
部门名称 B3
总体绩效目标 B5
项目名称 B2
资金总额 C4
产出指标/数量指标 C7 建设泊位 → D7 2000个
产出指标/质量指标 C8 设备在线率 → D8 98%
产出指标/时效指标 C9 建成时间 → D9 10月底
效益指标/经济效益指标 C10 停车收入 → D10 50万元
效益指标/社会效益指标 C11 停车难 → D11 缓解
满意度指标/服务对象满意度指标 C12 车主满意度 → D12 90%
assumed value-by-content D6
assumed column-by-content B6
`,
  XINJIANG: `
department 万元 2026 title A1
部门名称 B3
预算年度 A2
基本支出 F5
项目支出 F6
财政拨款 C5
其他资金 C6
总体绩效目标 B7
履职效能/数量指标 D9 培训村医 → E9 >=500人次 weight H9
履职效能/质量指标 D10 培训合格率 → E10 >=95% weight H10
管理效率/预算管理 D11 预算执行率 → E11 =100% weight H11
社会效应/社会效益指标 D12 居民健康素养 → E12 >=30% weight H12
可持续发展能力/可持续影响指标 D13 人才梯队 → E13 健全 weight H13
满意度指标/服务对象满意度指标 D14 群众满意度 → E14 >=90% weight H14
`,
};
