/** What a careful reader reads in the drawn forms that no table of columns describes, by name. */
export const READINGS: Readonly<Record<string, string>> = {
  BRACKETS: `
project 元 – title A1
总体绩效目标 B5
项目名称 B2
实施单位 B3
资金总额 B4
产出指标/数量指标 B6 购置设备 → B6 ≥77台
产出指标/质量指标 B7 验收合格率 → B7 =100%
效益指标/社会效益指标 B8 服务能力 → B8 有效提升
assumed value-in-brackets B6
`,
  EZHOU: `
project 万元 – title A1
总体绩效目标 C5
项目名称 C2
资金总额 C3
产出指标/数量指标 C7 防治栋数 → E7 30栋
产出指标/质量指标 C8 灭治率 → E8 ≥95%
效益指标/社会效益指标 C9 房屋安全 → E9 提高
assumed column-by-content C6
`,
  GAPS_AND_PAGES: `
project 万元 2026 title A3
部门名称 C6
财政拨款 C9
其他资金 C10
总体绩效目标 C11
项目名称 C5
资金总额 C8
产出指标/数量指标 C14 扫描档案 → D14 ≥30万页
产出指标/数量指标 C16 著录条目 → D16 ≥5万条
产出指标/时效指标 C18 完成时间 → D18 11月底前
效益指标/社会效益指标 C19 查档人次 → D19 ≥3000人次
`,
  HENGSHUI: `
project 万元 – title A1
总体绩效目标 C4
项目名称 C2
资金总额 C3
产出指标/数量指标 D7 开设课程 → F7 36门
产出指标/质量指标 D8 课程达标率 → F8 95%
满意度指标/服务对象满意度指标 D9 家长满意度 → F9 ≥90%
`,
  NAME_AND_VALUE: `
project 元 – title A1
总体绩效目标 C4
项目名称 C2
资金总额 C3
产出指标/数量指标 C6 购置设备 → C6 ≥77台
产出指标/数量指标 C7 培训人次 → C7 ≥30人次
产出指标/质量指标 C8 验收合格率 → C8 =100%
效益指标/社会效益指标 C9 服务能力 → C9 有效提升
assumed value-in-brackets C5
`,
  NINGXIA_OUTLINE: `
project 元 – title A1
部门名称 B3
总体绩效目标 B5
项目名称 B2
资金总额 B4
产出指标/数量指标 A9 购置疫苗 → B9 500瓶
产出指标/数量指标 A10 免疫动物 → B10 12000头
产出指标/质量指标 A12 疫苗合格率 → B12 100%
效益指标/社会效益指标 A15 疫病发生 → B15 不发生
满意度指标/– A17 养殖户满意度 → B17 ≥90%
assumed classes-by-outline A6
`,
  PERIODS_OVER_HALVES: `
department 万元 – title A1
部门名称 C2
总体绩效目标 C3
产出指标/数量指标 E6 抚育森林 → F6 1万亩 cycle D6
产出指标/质量指标 E7 验收合格率 → F7 100%
long-term 产出指标/质量指标 C7 成活率 → D7 ≥90%
`,
  REGIONS: `
project 万元 2026 title A1
部门名称 C4
预算年度 A2
总体绩效目标 C6
项目名称 C3
资金总额 E5
产出指标/数量指标 D9 疫苗接种率 → F9 ≥90% regions F9 G9
产出指标/数量指标 D10 体检人数 → F10 ≥2000人 regions F10 G10
效益指标/社会效益指标 D11 健康水平 → F11 提高 regions F11 G11
assumed first-region F7
`,
  SILENT_HEADINGS: `
project 万元 2026 title A2
预算年度 A1
项目名称 B3
资金总额 B4
产出指标/数量指标 C6 监测断面 → E6 ≥40个 op D6 unit F6
产出指标/数量指标 C7 监测次数 → E7 ≥12次 op D7 unit F7
产出指标/质量指标 C8 数据有效率 → E8 ≥95% op D8 unit F8
效益指标/生态效益指标 C9 断面达标率 → E9 ≥90% op D9 unit F9
assumed column-by-content A5
assumed column-by-content B5
assumed column-by-content C5
assumed column-by-content F5
assumed column-by-content D5
`,
  UNTITLED: `
department 万元 – title A1
部门名称 B1
基本支出 B2
项目支出 D2
财政拨款 B3
其他资金 D3
产出指标/数量指标 C5 新办展览 → D5 ≥6场
产出指标/质量指标 C6 文物完好率 → D6 100%
产出指标/时效指标 C7 开展时间 → D7 6月底前
效益指标/社会效益指标 C8 参观人次 → D8 ≥30万人次
满意度指标/服务对象满意度指标 C9 观众满意度 → D9 ≥90%
assumed title-assumed A1
assumed unit-assumed A1
`,
};
