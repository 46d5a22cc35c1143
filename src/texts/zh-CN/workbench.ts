import { fileErrors } from './file-errors';

/**
 * What the workbench says. It is a page for developers and testers, in Chinese only, and no part
 * of the add-in: so these texts stand apart from those that the pane loads.
 */
export const workbenchTexts = {
  title: '绩效目标助手 · 工作台',
  purpose: '本页用于开发、测试和试用加载项，不是 Excel。',
  open: '打开',
  save: '保存',
  sample: '示例',
  level: 'Excel 接口版本',
  names: '名称',
  noNames: '（没有名称）',
  grid: '表格',
  pane: '任务窗格',
  addin: '绩效目标助手',
  closePane: '关闭任务窗格',
  noWorkbook: '还没有打开工作簿。请点“打开”选择一个 .xlsx 文件，或点“示例”。',
  dismiss: '知道了',
  notSaved: '保存没有完成：{reason}',
  refused: '不能这样修改单元格 {cell}：{reason}',
  protectedCell: '工作表受保护，这个单元格已锁定。',
  refusals: {
    'formula-syntax': '等号后面的内容不是公式。请改正公式；要输入文字，请在前面加一个单引号。',
    'array-part': '它是数组公式的一部分。请在 Excel 中修改整个数组。',
    'too-long': '内容超过一个单元格能放下的 32767 个字符。请删短。',
  },
  notHere: {
    undo: '工作台不能撤销或恢复。改错了请重新输入，或重新打开文件；在 Excel 中可以撤销。',
    cut: '工作台不能剪切。请先复制，粘贴后再删除原来的内容。',
    appearance:
      '工作台只能修改单元格的内容，不能改格式、行高列宽和工作表，也不能拖动填充。请在 Excel 中修改。',
  },
  nothingToPaste: '剪贴板里没有文字，没有粘贴任何内容。',
  unsaved: '“{file}”有修改还没有保存，打开别的工作簿后就没有了。仍要打开吗？',
  commandFailed: '功能区命令“{command}”没有完成：{reason}',
  newWorkbook: '加载项在新窗口打开了一个工作簿。工作台只有一个窗口，可以：',
  download: '下载',
  openHere: '在这里打开',
  files: fileErrors,
} as const;
