import type { RemovedKind } from '../../submission/removed';

/** What is said of the copy for submission, 报送稿. */
export const submission = {
  command: '报送稿和校验报告',
  what: '另开一份副本用来报送：去掉绩效目标助手留下的标记、名称和记录，其余原样。打开着的工作簿不变。',
  unchecked: '还没有校验，建议先点“一键校验”。',
  errors: '校验结果里还有 {count} 个错误没有改。',
  start: '生成报送稿',
  startAnyway: '仍然生成',
  cancel: '取消',
  report: { show: '校验报告', hide: '收起校验报告', title: '校验报告' },
  working: '正在生成报送稿…',
  openedTitle: '报送稿已在新窗口打开',
  saveIt: '请在新窗口里另存为要报送的文件。',
  removed: '已去掉：{list}。',
  listSeparator: '、',
  kinds: {
    marks: '标记 {count} 个',
    names: '名称 {count} 个',
    reportSheets: '工作表“校验报告”',
    settings: '设置和操作记录 {count} 项',
    webExtensions: '加载项窗格 {count} 个',
    customXmlParts: '附加数据 {count} 份',
  } satisfies Readonly<Record<RemovedKind, string>>,
  renamedUses: '有 {count} 处公式或设置用到了名称，已改为直接引用单元格，数值不变。',
  nothing: '工作簿里没有绩效目标助手留下的内容，副本与原件相同。',
  keepsReport:
    '“校验报告”是唯一看得见的工作表，不能去掉，还在副本里。请先取消隐藏申报表，再生成一次。',
  properties:
    '作者、单位等文件属性没有改动；不想带出去，请在新窗口的“文件”“信息”“检查工作簿”中删除。',
  failedTitle: '没有生成报送稿',
} as const;
