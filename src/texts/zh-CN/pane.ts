import { noOffice } from './no-office';

/** What the task pane says. */
export const pane = {
  appName: '绩效目标助手',
  listSeparator: '、',
  views: {
    label: '面板内容',
    problems: '校验',
    library: '指标库',
  },
  history: {
    undo: '撤销：{what}',
    redo: '重做：{what}',
    nothingToUndo: '没有可撤销的操作',
    nothingToRedo: '没有可重做的操作',
    undoThis: '撤销',
    redoThis: '重做',
  },
  changes: {
    writing: '正在写入',
    applied: '已完成：{what}',
    undone: '已撤销：{what}',
    redone: '已重做：{what}',
    failed: {
      applied: '没有完成：{what}',
      undone: '没有撤销：{what}',
      redone: '没有重做：{what}',
    },
    places: '位置：{places}。',
    cancelled: {
      title: '校验已停止',
      body: '这次没有新的结果，表格没有改动。需要时请再点“一键校验”。',
    },
  },
  forms: {
    insert: '插入申报表',
    what: '在工作簿最后加一张空白的部门整体预算绩效目标申报表，原有的工作表不动，可以撤销。',
    inserted: '新工作表“{sheet}”在工作簿的最后，请从“部门名称”填起。',
    openNew: '在新工作簿中打开',
    bringOver: '带入旧表',
  },
  commands: {
    label: '校验操作',
    check: '一键校验',
    checking: '正在校验',
    clear: '清除标记',
    clearing: '正在清除',
  },
  settings: {
    label: '设置',
    listOnly: '只列表不标记',
    listOnlyHint: '校验时不改动表格，“撤销”（Ctrl+Z）不受影响。',
  },
  welcome: {
    title: '校验绩效目标申报表',
    audience: '填报单位用它自查，财政部门用它审核：部门整体预算绩效目标申报表及同类表格。',
    how: '打开申报表，点上方的“一键校验”，就会：',
    money: '核对收入与支出、分级使用资金、任务资金是否对得上；',
    completeness: '找出漏填的栏目、任务和指标；',
    values: '指出不好考核的指标值，例如“良好”“约550人”。',
    afterwards: '问题列在这里；点一条，就到表里对应的单元格。',
    library: '缺指标时，到“指标库”挑标准写法，填上数值，一步插入表中，可以撤销。',
    privacy: '校验在本机完成，表格内容不会上传。',
  },
  checking: {
    title: '正在校验…',
    body: '正在读取工作簿中的申报表，请稍候。',
  },
  emptyWorkbook: {
    title: '工作簿是空的',
    body: '各工作表里都没有内容。请打开填好的申报表，再点“一键校验”。',
  },
  noForm: {
    title: '没有找到申报表',
    body: '看过了各工作表，没有一张带有“绩效目标申报表”的栏目，例如“基本支出”“总体绩效目标”“绩效指标”。',
    todo: '请打开要校验的申报表，再点“一键校验”。栏目名称改动过的，请先改回原来的叫法。',
  },
  failed: {
    title: '操作没有完成',
  },
  form: {
    label: '申报表',
    option: '{form}：{count} 个问题',
    optionClean: '{form}：未发现问题',
  },
  severity: {
    error: '错误',
    warning: '警告',
    info: '提示',
  },
  filter: {
    label: '按严重程度筛选',
    hint: '只看{severity}；再点一次看全部',
  },
  steps: {
    label: '逐条查看',
    previous: '上一个',
    next: '下一个',
    total: '共 {total} 个问题',
    position: '第 {position} 个，共 {total} 个',
  },
  problems: {
    choose: '选指标',
    chooseLabel: '选指标：{class}',
    label: '问题列表',
    places: '{count} 处，点单元格查看：',
    checked: '已检查 {fields} 个填报项、{tasks} 项任务、{indicators} 个指标。',
  },
  clean: {
    title: '未发现问题',
    caution: '自动校验不能代替审核：目标定得是否合理，仍要人来判断。',
  },
  marks: {
    protectedTitle: '已校验，没有做标记',
    protected:
      '工作表“{sheets}”受保护，所以没有在单元格里做标记，下面的列表是完整的。要在表里标出来，请先在“审阅”选项卡撤销工作表保护，再校验一次。',
    failedTitle: '已校验，没有做标记',
    listOnlyTitle: '只列问题，没有改动表格',
    listOnly:
      '在表里做标记要写入表格，有的 Excel 版本会因此清空“撤销”记录。要做标记，请在右上角“设置”中取消“只列表不标记”，再校验一次。',
    staleTitle: '表里的标记是以前的',
    stale:
      '这次只列问题，没有改动表格，所以以前校验留下的标记还在，可能与下面的列表对不上。要去掉它们，请点“清除标记”。',
    clearedTitle: '标记已清除',
    clearedOnly: '表格里没有绩效目标助手的标记了。要看问题，请点“一键校验”。',
    cleared: '表格已恢复原样，问题仍列在下面。',
    troubleTitle: '操作没有完成',
  },
  announcements: {
    found: '校验完成。错误 {error} 个，警告 {warning} 个，提示 {info} 个。',
    clean: '校验完成，未发现问题。',
  },
  outside: {
    title: '请在 Excel 中打开',
    body: '绩效目标助手是 Excel 加载项，要在 Excel 的任务窗格里使用。请在 Excel“开始”选项卡点“打开面板”。',
    requirement: '需要 Excel 2021 或更新的版本、Microsoft 365，或网页版 Excel。',
  },
  noOffice,
} as const;
