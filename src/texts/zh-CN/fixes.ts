import type { ChoiceTitle, FixRefusal } from '../../fixes/fix';
import type { PlacementRefusal } from '../../library/placement/placement';

/** What is said of putting problems right. It comes with what the rules say. */
export const fixes = {
  fix: '改正',
  fixLabel: '改正：{title}（{cell}）',
  panel: '改正办法：{title}（{cell}）',
  loading: '正在读取表格…',
  failed: '没有打开，可能是网络中断。请再点一次“改正”。',
  noForm: '没有找到申报表，表格没有改动。请重新校验。',
  stale: '{cell} 在校验之后改过，已经重新校验，请看新的结果。',
  close: '收起',
  same: '同类 {count} 处都改',
  auto: '自动改正 {count} 处',
  autoHint: '只改写法，不改意思；先列出来，再写入，可以撤销。',
  cleared: '{place}：清空“{before}”',
  list: '将改正 {count} 处：',
  left: '另有 {count} 处不能自动改，请逐条处理。',
  none: '这几处都不能自动改，表格没有改动。请逐条处理。',
  apply: '改正 {count} 处',
  open: { replace: '替换', insert: '添加' },
  titles: {
    write: '改为“{value}”',
    amount: '“{field}”改为 {amount}',
    'blank-row': '清空第 {row} 行，保留第 {kept} 行',
    move: '移到“{class}”',
    shift: '移回表头下面对应的列',
    bind: '名称“{name}”指向这里',
    height: '第 {row} 行调高到 {height} 磅',
    replace: '换成“{name} {value}”',
    insert: '添加“{name} {value}”',
  } satisfies Readonly<Record<ChoiceTitle['key'], string>>,
  refusals: {
    formula: '单元格里是公式，直接改会丢掉公式，所以没有改动。请检查公式引用的数。',
    locked:
      '工作表受保护，要改的单元格是锁定的，写不进去。请制表单位解除锁定，或撤销工作表保护后再改。',
    'look-protected':
      '工作表受保护，不允许改单元格格式或行高，所以没有改动。请制表单位放开，或撤销工作表保护后再改。',
    changed: '这里的内容在校验之后改过，表格没有改动。请重新校验。',
    unclear: '从表里看不出该改成什么，请手工填写。',
    'several-in-cell':
      '一格里分行写着几个指标，整格改会冲掉别的几行，所以没有改动。请手工改这一行。',
    'no-help': '能想到的改法都会带来新的错误，所以没有改动。请手工修改。',
    referred: '别处的公式引用了这些单元格，清空会算错，所以没有改动。请先改公式。',
    'name-in-use':
      '这个名称现在指着别的内容，可能有公式在用，所以没有改动。要改，请用列表下面的“一键命名”。',
    'no-field': '表里没有这个名称对应的栏目，所以没有改动。请在名称管理器里核对。',
    'several-forms':
      '一张工作表里有几份申报表，名称只能给其中一份，所以没有改动。请分到不同的工作表。',
  } satisfies Readonly<Record<Exclude<FixRefusal, PlacementRefusal>, string>>,
} as const;
