/** What a careful reader reads in the forms whose tables print classes, names and values in ways of their own, by name. */
export const READINGS: Readonly<Record<string, string>> = {
  BASE_AND_GOAL: `
department 万元 2026 title A1
部门名称 B3
预算年度 A2
总体绩效目标 B4
产出指标/数量指标 D7 参保人数 → F7 ≥48.5万人
产出指标/质量指标 D8 参保率 → F8 ≥97%
产出指标/时效指标 D9 待遇支付及时率 → F9 100%
效益指标/社会效益指标 D10 住院费用实际报销比例 → F10 ≥69%
满意度指标/服务对象满意度指标 D11 参保群众满意度 → F11 ≥90%
`,
  CLASS_REPEATED_LINES: `
department 万元 2026 title A1
部门名称 A2
预算年度 A3
总体绩效目标 B4
产出指标/数量指标 C6 统计报表 → D6 ≥120期
产出指标/数量指标 C7 统计分析 → D7 ≥30篇
产出指标/质量指标 C8 数据差错率 → D8 ≤0.5%
产出指标/成本指标 C9  → D9
效益指标/经济效益指标 C10  → D10
效益指标/社会效益指标 C11 统计服务水平 → D11 提高
满意度指标/服务对象满意度指标 C12 调查对象满意度 → D12
`,
  COURT_CONTENT: `
department 万元 2026 title A1
部门名称 C3
预算年度 A2
总体绩效目标 C4
产出指标/数量指标 D6 审执结案件 → E6 ≥5200件
产出指标/质量指标 D7 一审服判息诉率 → E7 ≥88%
产出指标/时效指标 D8 法定审限内结案率 → E8 ≥98%
产出指标/成本指标 D9 办案经费 → E9 ≤600万元
效益指标/社会效益指标 D10 司法公信力 → E10 提升
效益指标/可持续影响指标 D11 智慧法院建设 → E11 持续推进
满意度指标/服务对象满意度指标 D12 当事人满意度 → E12 ≥90%
`,
  DISTRICTS_FEW: `
project 万元 2026 title A1
总体绩效目标 C4
项目名称 C2
资金总额 C3
产出指标/数量指标 C6 补助村医 → D6 200人 regions D6 E6 F6
产出指标/时效指标 C7 资金下达时间 → D7 3月底前 regions D7 E7 F7
效益指标/社会效益指标 C8 服务能力 → D8 提升 regions D8 E8 F8
满意度指标/服务对象满意度指标 C9 村医满意度 → D9 ≥90% regions D9 E9 F9
assumed first-region D5
`,
  HALF_YEARS: `
project 万元 – title A1
总体绩效目标 B4
项目名称 B2
资金总额 B3
产出指标/数量指标 C6 养护面积 → E6 120万平方米
产出指标/质量指标 C7 苗木成活率 → E7 ≥98%
效益指标/生态效益指标 C8 绿化覆盖率 → E8 ≥41.5%
满意度指标/服务对象满意度指标 C9 市民满意度 → E9 ≥90%
`,
  LEVEL_CODES: `
department 万元 2026 title A1
部门名称 B2
预算年度 E2
总体绩效目标 B3
产出指标/数量指标 C5 1.1.1新增高新技术企业 → D5 ≥60家
产出指标/数量指标 C6 1.1.2技术合同登记 → D6 ≥300项
产出指标/质量指标 C7 1.2.1项目验收通过率 → D7 ≥95%
产出指标/时效指标 C8 1.3.1资金拨付及时率 → D8 100%
效益指标/经济效益指标 C9 2.1.1技术合同成交额 → D9 ≥20亿元
满意度指标/服务对象满意度指标 C10 3.1.1企业满意度 → D10 ≥90%
`,
  LOWER_AND_UPPER: `
department 万元 2026 title A1
部门名称 A2
预算年度 E2
总体绩效目标 B3
产出指标/数量指标 C5 组织展会 → E5 不少于12场 op D5 unit F5
产出指标/数量指标 C6 发放消费券 → E6 不低于5,000万元 op D6 unit F6
产出指标/质量指标 C7 核销率 → E7 不低于90% op D7 unit F7
产出指标/成本指标 C8 单场成本 → E8 不超过80万元 op D8 unit F8
效益指标/经济效益指标 C9 零售总额增速 → E9 不低于6% op D9 unit F9
满意度指标/服务对象满意度指标 C10 参展商满意度 → E10 不低于90% op D10 unit F10
`,
  MINISTRY_WEIGHTED: `
project 万元 2025 title A1
部门名称 B4
预算年度 A2
财政拨款 D6
其他资金 D8
总体绩效目标 B9
项目名称 B3
实施单位 E4
资金总额 D5
产出指标/数量指标 D11 发表高水平论文 → E11 ≥150篇 weight F11
产出指标/数量指标 D12 承担国家项目 → E12 ≥40项 weight F12
产出指标/质量指标 D13 仪器设备完好率 → E13 ≥95% weight F13
效益指标/社会效益指标 D14 成果转化 → E14 ≥5项 weight F14
满意度指标/服务对象满意度指标 D15 开放课题用户满意度 → E15 ≥95% weight F15
`,
  NAME_WITH_REMARK_LINES: `
department 万元 2026 title A1
部门名称 B3
预算年度 A2
总体绩效目标 B4
产出指标/数量指标 C6 储备粮规模 → D6 10万吨
产出指标/数量指标 C6 其中：应急成品粮 → D6 0.8万吨
产出指标/质量指标 C7 质量合格率（宜存率） → D7 ≥95%（≥98%）
产出指标/时效指标 C8 轮换完成时间 → D8 小麦：8月底前稻谷：12月底前
效益指标/社会效益指标 C9 粮食应急保障能力及市场稳定 → D9 有效保障，价格平稳
满意度指标/服务对象满意度指标 C10 企业满意度 → D10 ≥90%
`,
  ORG_PLATFORM: `
project 万元 2026 title A1
预算年度 B3
总体绩效目标 B4
项目名称 E2
资金总额 E3
产出指标/数量指标 D6 在矫对象监管人数 → F6 ≥320人 op E6 unit G6 weight H6
产出指标/质量指标 D7 再犯罪率 → F7 ≤0.2% op E7 unit G7 weight H7
产出指标/时效指标 D8 档案建立及时率 → F8 ＝100% op E8 unit G8 weight H8
效益指标/社会效益指标 D9 社会稳定 → F9 良好 op E9 unit G9 weight H9
满意度指标/服务对象满意度指标 D10 社区群众满意度 → F10 ≥90% op E10 unit G10 weight H10
`,
  PARK_AND_BAND: `
project 万元 – title A1
总体绩效目标 C4
项目名称 C2
资金总额 C3
产出指标/数量指标 A7 引进企业 → C7 ≥25家 unit D7
产出指标/数量指标 A8 举办路演 → C8 ≥12场 unit D8
产出指标/质量指标 A10 高企占比 → C10 ≥20% unit D10
效益指标/社会效益指标 A12 新增就业 → C12 ≥500人 unit D12
满意度指标/服务对象满意度指标 A14 入园企业满意度 → C14 ≥90% unit D14
assumed classes-by-outline A5
`,
  SHARED_VALUE: `
project 万元 2026 title A1
预算年度 A2
总体绩效目标 C5
项目名称 C3
资金总额 C4
产出指标/数量指标 C7 维修小学 → D7 ≥6所
产出指标/数量指标 C8 维修中学 → D8 ≥3所
产出指标/质量指标 C9 小学验收合格率 → D9 100%
产出指标/质量指标 C10 中学验收合格率 → D9 100%
产出指标/时效指标 C11 完工时间 → D11 8月31日前
效益指标/社会效益指标 C12 办学条件 → D12 改善
满意度指标/服务对象满意度指标 C13 师生满意度 → D13 ≥95%
`,
  STREETS_AND_TOWNS: `
project 万元 2026 title A1
预算年度 A2
总体绩效目标 C5
项目名称 C3
资金总额 C4
产出指标/数量指标 C8 改造小区 → D8 18个
产出指标/质量指标 C9 验收合格率 → D9 100%
效益指标/社会效益指标 C10 受益户数 → D10 ≥6000户
满意度指标/服务对象满意度指标 C11 居民满意度 → D11 ≥90%
assumed value-by-content D6
`,
  TWO_PROJECTS_STACKED: `
project 万元 2026 title A1
总体绩效目标 B4
项目名称 B2
资金总额 B3
产出指标/数量指标 C6 数字化页数 → D6 ≥80万页
满意度指标/服务对象满意度指标 C7 利用者满意度 → D7 ≥95%

project 万元 2026 title A9
总体绩效目标 B12
项目名称 B10
资金总额 B11
产出指标/数量指标 C14 改造面积 → D14 ≥600平方米
产出指标/质量指标 C15 温湿度达标率 → D15 ≥98%
`,
  UNIT_IN_HEAD_TWICE: `
project 万元 – title A1
总体绩效目标 B5
项目名称 B3
资金总额 B4
产出指标/数量指标 C7 管护河道 → E7 42公里 unit D7 weight G7
产出指标/质量指标 C8 水质达标率 → E8 95% unit D8 weight G8
产出指标/时效指标 C9 巡河频次 → E9 4次/月 unit D9 weight G9
效益指标/生态效益指标 C10 岸线整洁 → E10 整洁 unit D10 weight G10
满意度指标/服务对象满意度指标 C11 沿河居民满意度 → E11 90% unit D11 weight G11
assumed value-by-content E6
`,
  VALUE_LINES_IN_CLASS: `
department 万元 2026 title A1
部门名称 B3
预算年度 A2
总体绩效目标 B4
产出指标/数量指标 C6 为农服务中心 → D6 6个
产出指标/数量指标 C6 电商培训 → D6 ≥400人次
产出指标/质量指标 C7 中心达标率 → D7 ≥95%
产出指标/质量指标 C7 培训合格率 → D7 ≥98%
产出指标/时效指标 C8 建成时间 → D8 10月底前
效益指标/社会效益指标 C9 带动农户 → D9 ≥800户
效益指标/社会效益指标 C9 服务能力 → D9 有效提升
满意度指标/服务对象满意度指标 C10 农户满意度 → D10 ≥90%
`,
};
