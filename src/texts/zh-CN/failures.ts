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
  changed:
    '表格在这期间改动过，为免盖掉新内容，没有写入。请核对下列位置：改回原样，或重新操作一次。',
  'locked-cell':
    '工作表受保护，下列单元格是锁定的，不能写入，表格没有改动。请填在未锁定的单元格里，或请制表单位解除锁定。',
  'rows-not-insertable':
    '工作表受保护，不允许插入或删除行，表格没有改动。请用表内已有的空行，或请制表单位撤销工作表保护。',
  'sheet-full':
    '工作表的最后几行还有内容，再插入行就会被挤出表外，表格没有改动。请先清除最下面几行的内容，再试一次。',
  'rows-bound':
    '这几行连着不能随行移动的内容（如数据透视表、筛选或跨多表的公式），Excel 不允许插入或删除，表格没有改动。请先移开它们，再试一次。',
  'structure-protected':
    '工作簿的结构受保护，不能增加或删除工作表，工作簿没有改动。请在“审阅”选项卡点“保护工作簿”取消保护，或请制表单位取消，再试一次。',
  'last-sheet':
    '其他工作表都是隐藏的，而 Excel 至少要留一张看得见的工作表，所以没有删除，工作簿没有改动。请先取消隐藏另一张工作表，或新建一张，再试一次。',
  'no-new-window':
    '这个版本的 Excel 不能从加载项打开新的工作簿窗口。请改用桌面版 Excel（Windows 或 Mac）再试一次。',
  'no-copy':
    'Excel 没有给出工作簿的副本，可能是工作簿设了打开密码或限制了权限。请先保存工作簿，取消密码或限制，再试一次。',
  'sheet-refused':
    '这个 Excel 没有接受要插入的工作表，工作簿没有改动。请再试一次；仍不成功时（网页版 Excel 偶有发生），空白申报表可以“在新工作簿中打开”填写，校验报告请在桌面版 Excel 中写入。',
  'not-supported':
    '这个 Excel 缺少加载项要用的功能，操作没有完成，表格没有改动。请更新 Office，或改用桌面版 Excel 再试一次。',
  interrupted: '上次这项操作没有做完，窗格就关闭了。表格已经恢复原样，可以再做一次。',
  'not-rechecked':
    '改动已经写入，但之后没能重新校验，所以下面没有列出问题。请点“一键校验”再读一遍。',
  unfinished:
    '写入中断，也没能完全恢复原样。请按 Ctrl+Z 撤销；撤销不了的，请不保存就关闭工作簿，再重新打开。',
  unknown: 'Excel 没有完成这次操作，表格没有改动。请再试一次；仍不成功时，请关闭后重新打开工作簿。',
} as const satisfies Readonly<Record<WorkspaceFailure, string>>;
