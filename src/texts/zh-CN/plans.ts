import type { PreviewLine } from '../../plan/preview';
import type { PlanTitle } from '../../plan/title';

/** What plans do, and the lines of their preview. */
export const plans = {
  titles: {
    'insert-indicators': '插入 {count} 个指标',
    'bind-names': '绑定 {count} 个名称',
    'insert-template': '插入申报表',
    'open-template': '在新工作簿中打开申报表',
    fix: '修正 {count} 处',
    'fill-cells': '填写 {count} 个单元格',
    'bring-over': '带入旧表 {count} 处',
    'set-rule': '设置检查项目“{title}”',
    'reset-rules': '检查项目全部恢复默认',
    'decide-reading': '选定读法：{about}',
    'undo-decision': '取消选定的读法：{about}',
    explain: '说明 {count} 处不改的原因',
    'revoke-explanation': '撤回 {count} 条说明',
    'keep-entries': '我的指标随工作簿保存',
    'drop-entries': '从工作簿移除保存的指标',
    'write-report': '写入工作表“{sheet}”',
  },
  lines: {
    cell: '{place}：“{before}”改为“{after}”',
    format: '{place}：数字格式“{before}”改为“{after}”',
    'rows-inserted': '插入第 {place} 行',
    'rows-deleted': '删除第 {place} 行',
    'sheet-inserted': '插入工作表“{place}”',
    'sheet-deleted': '删除工作表“{place}”',
    merged: '合并 {place}',
    parted: '取消合并 {place}',
    height: '第 {place} 行：行高改为 {after} 磅',
    name: '名称 {place}：“{before}”改为“{after}”',
  },
} as const satisfies {
  readonly titles: Readonly<Record<PlanTitle['key'], string>>;
  readonly lines: Readonly<Record<PreviewLine['kind'], string>>;
};
