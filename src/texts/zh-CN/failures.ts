import type { WorkspaceFailure } from '../../session/workspace';

/** What happened, why, and what to do, when the workbook could not be read or changed. */
export const failures = {
  'cell-edit': 'Excel 正在编辑单元格，暂时不能读写表格。请按回车键或 Esc 结束编辑，再试一次。',
  protected: '工作表受保护，不能写入。请撤销工作表保护，或只看列表中的问题。',
  'read-only': '工作簿是只读的，不能写入。请另存一份再试。',
  'other-workbook': '当前窗口是另一个工作簿。请回到要校验的工作簿，再试一次。',
  'too-large': '表格数据太大，一次读不完。请删去表格外多余的行列，再试一次。',
  'sheet-gone': '工作表已被删除或改名。请重新校验。',
  'sheet-hidden': '这个单元格所在的工作表是隐藏的，无法定位。请先取消隐藏该工作表，再点一次。',
  unknown: 'Excel 没有完成这次操作，表格没有改动。请再试一次；仍不成功时，请关闭后重新打开工作簿。',
} as const satisfies Readonly<Record<WorkspaceFailure, string>>;
