/** What a careful reader reads in the drawn forms of projects, by name. */
export const READINGS: Readonly<Record<string, string>> = {
  CHONGQING_UNIT_FIRST: `
project 元 – title A1
部门名称 C3
总体绩效目标 C5
项目名称 C2
资金总额 C4
成本指标/经济成本指标 D7 单价 → G7 ≤1200元/盏 op F7 unit E7
产出指标/数量指标 D8 更换路灯 → G8 ≥100盏 op F8 unit E8
产出指标/时效指标 D9 完成时间 → G9 ≤11月 op F9 unit E9
效益指标/社会效益指标 D10 照明改善 → G10 ＝明显 op F10 unit E10
`,
  FUPIN: `
project 万元 2026 title A1
部门名称 C4
预算年度 A2
财政拨款 E6
其他资金 E7
总体绩效目标 C9
项目名称 C3
实施单位 F4
资金总额 E5
产出指标/数量指标 D11 建设大棚 → E11 >=12座
产出指标/质量指标 D12 ★验收合格率 → E12 =100%
产出指标/成本指标 D13 大棚造价 → E13 <=2万元/座
效益指标/经济效益指标 D14 带动增收 → E14 >=6万元
满意度指标/服务对象满意度指标 D15 受益户满意度 → E15 >=95%
`,
  GUANGDONG: `
project 万元 2026 title A1
总体绩效目标 C6
项目名称 C2
资金总额 C5
产出指标/数量指标 D8 建设渔港 → E8 1座 cycle F8
产出指标/质量指标 D9 验收合格率 → E9 100% cycle F9
效益指标/经济效益指标 D10 渔民增收 → E10 ≥5% cycle F10
`,
  GUANGXI: `
project 万元 – title A1
总体绩效目标 C4
项目名称 C2
资金总额 C3
产出指标/数量指标 D6 保护古树 → E6 ≥30株 weight C6
产出指标/质量指标 D7 存活率 → E7 ≥98% weight C7
效益指标/生态效益指标 D8 绿化景观 → E8 改善 weight C8
`,
  HEBEI: `
project 万元 – title A1
总体绩效目标 C4
项目名称 C2
资金总额 C3
产出指标/数量指标 C6 培训人数 → E6 ≥200人 weight F6
产出指标/质量指标 C7 考核通过率 → E7 ≥95% weight F7
效益指标/社会效益指标 C8 火灾起数 → E8 下降5% weight F8
assumed column-by-content A5
assumed column-by-content B5
`,
  HUNAN_BATCH: `
project 万元 2026 title A1
部门名称 A4
资金总额 B4
成本指标/经济成本指标 F4 巡逻支出 → G4 ≤56万元 op K4 unit J4
满意度指标/服务对象满意度指标 F5 群众满意度 → G5 ≥90% op K5 unit J5
产出指标/数量指标 F6 巡逻次数 → G6 ≥300次 op K6 unit J6
效益指标/社会效益指标 F7 治安状况 → G7 好转 op K7 unit J7
`,
  INDICATOR_LIST: `
project 万元 – title A1
部门名称 B3
总体绩效目标 B5
项目名称 B2
资金总额 B4
–/– B7 科普活动场次 → C7 ≥6场
–/– B8 参与人数 → C8 ≥3000人
–/– B9 群众满意度 → C9 ≥90%
`,
  NEIMENGGU: `
project 万元 2026 title A1
部门名称 C4
预算年度 A2
财政拨款 F7
其他资金 F8
总体绩效目标 C9
项目名称 C3
实施单位 G4
资金总额 F6
产出指标/数量指标 C11 维修仓房 → F11 大于等于6栋 op E11 unit G11 weight H11
产出指标/质量指标 C12 返修率 → F12 小于等于5% op E12 unit G12 weight H12
产出指标/时效指标 C13 完工时间 → F13 10月底前 op E13 unit G13 weight H13
效益指标/社会效益指标 C14 储粮安全 → F14 保障 op E14 unit G14 weight H14
`,
  SELF_REVIEW: `
project 万元 2026 title A1
部门名称 C4
预算年度 A2
财政拨款 D7
其他资金 D8
总体绩效目标 B10
项目名称 C3
实施单位 H4
资金总额 D6
产出指标/数量指标 D12 ★存栏羊 → F12 ≥180只 weight E12
产出指标/数量指标 D13 其中：种羊 → F13 ≥12只 weight E13
产出指标/质量指标 D14 成活率 → F14 ≥90% weight E14
效益指标/经济效益指标 D15 年收入 → F15 ≥8万元 weight E15
`,
  SHANGHAI: `
project 元 2026 title A1
部门名称 C4
预算年度 A2
财政拨款 G7
其他资金 D8
总体绩效目标 E10
项目名称 C3
实施单位 F4
资金总额 D6
money 资金总额 D6 财政拨款 D7 其他资金 D8
money 资金总额 G6 财政拨款 G7
成本指标/经济成本指标 D12 单位成本 → F12 ≤100.00(元/米)
产出指标/数量指标 D13 维护长度 → F13 =3.00(公里)
效益指标/社会效益指标 D14 游客投诉 → F14 ≤5.00(件)
满意度指标/服务对象满意度指标 D15 游客满意度 → F15 ≥90.00(%)
`,
  SICHUAN_BATCH: `
project 元 2026 title A1
部门名称 A4
project B4 goal D4 by – amount C4
project B6 goal D6 by – amount C6
产出指标/数量指标 G4 护林员 → I4 ＝25人 op H4 unit J4 weight K4
效益指标/生态效益指标 G5 森林火灾 → I5 ≤0起 op H5 unit J5 weight K5
产出指标/数量指标 G6 保洁里程 → I6 ≥10公里 op H6 unit J6 weight K6
满意度指标/服务对象满意度指标 G7 村民满意度 → I7 ≥90% op H7 unit J7 weight K7
`,
  STANDARD_VALUES: `
project 万元 – title A1
项目名称 B2
实施单位 B3
资金总额 B4
产出指标/数量指标 B6 抽检批次 → C6 ≥800批次
产出指标/质量指标 B7 结果公示率 → C7 100%
效益指标/– B8 问题发现率 → C8 ≥2.5%
assumed column-by-content A5
`,
  TIANJIN: `
project 万元 – title A1
总体绩效目标 C5
项目名称 C2
实施单位 C3
资金总额 C4
产出指标/数量指标 C7 清雪面积 → E7 ≥30万平方米
产出指标/时效指标 C8 清雪时限 → E8 ≤12小时
效益指标/社会效益指标 C9 交通保畅 → E9 有效保障
`,
  WUHAN: `
project 万元 – title A1
部门名称 B3
财政拨款 C5
其他资金 C6
总体绩效目标 E8
项目名称 B2
实施单位 F3
资金总额 C4
money 资金总额 C4 财政拨款 C5 其他资金 C6
money 资金总额 F4 财政拨款 F5 其他资金 F6
产出指标/数量指标 F10 维修学校 → G10 3所 cycle D10
产出指标/质量指标 F11 验收合格率 → G11 100% cycle D11
满意度指标/服务对象满意度指标 F12 家长满意度 → G12 ≥85% cycle D12
`,
  XIANGTAN: `
project 万元 2026 title A1
总体绩效目标 C5
项目名称 C2
实施单位 C3
资金总额 C4
产出指标/数量指标 D7 补贴种畜 → E7 192只
产出指标/成本指标 D8 补贴标准 → E8 ≤1000元/只
效益指标/经济效益指标 D9 养殖户增收 → E9 ≥2000元
`,
};
