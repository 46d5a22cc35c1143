import type { SlotName } from '../../library/entries';
import type { PlacementRefusal } from '../../library/placement/placement';
import type { Source } from '../../library/suggest/form-sources';

/** What the pane says about standard indicators. */
export const library = {
  loading: '正在打开指标库…',
  failed: '指标库没有打开，可能是网络中断。请再点一次“指标库”。',
  listLabel: '指标',
  none: '没有找到。请换个说法，或选“全部类别”“全部领域”。',
  more: '显示更多',
  add: '加入',
  addLabel: '加入：{name}',
  chosen: '已加入',
  chosenLabel: '已加入：{name}',
  search: {
    label: '搜索指标',
    hint: '名称、说法或拼音，如 cgjsl',
    classLabel: '指标类别',
    allClasses: '全部类别',
    wholeLevel: '{level}（全部）',
    fieldLabel: '工作领域',
    allFields: '全部领域',
    found: '找到 {count} 个指标',
  },
  sets: {
    label: '常用模板',
    hint: '加入这一类工作的 {count} 个指标',
    searchLabel: '搜索常用模板',
    searchHint: '如：会议、养老、xf',
    none: '没有这样的模板，请换个说法。',
  },
  suggestions: {
    title: '为这张表推荐',
    others: '更多指标',
    general: '各部门都能用',
    reasons: {
      department: '名称中有“{word}”',
      task: '工作任务中有“{word}”',
      goal: '总体目标中有“{word}”',
    } satisfies Readonly<Record<Source, string>>,
  },
  slots: {
    n: { label: '{name}：数值', none: '数值', wrong: '请填数字，例如 95' },
    date: { label: '{name}：日期', none: '如 9月30日', wrong: '请填日期，例如 9月30日' },
    period: { label: '{name}：周期', none: '周期', wrong: '请选一个周期' },
  } satisfies Readonly<Record<SlotName, unknown>>,
  tray: {
    title: '待插入的指标',
    heading: '待插入 {count} 个指标',
    remove: '移出：{name}',
    open: '请把指标值填完整，再插入。',
    reading: '正在读取表格…',
    noForm: '没有找到申报表。请打开要填的申报表，再选一次指标。',
    insert: '插入',
    retry: '再试一次',
    clear: '清空',
  },
  projects: {
    label: '插入哪个项目',
    none: '请选择项目',
  },
  regions: {
    label: '各地区的指标值',
    each: '都填同一个值（{regions}）',
    one: '只填“{region}”，其他地区另填',
  },
  preview: {
    title: '将写入工作表“{sheet}”：',
    newRow: '第 {row} 行新增：{nameCell} {name}，{valueCell} {annual}',
    freeRow: '第 {row} 行（空行）填入：{nameCell} {name}，{valueCell} {annual}',
    newCell: '第 {row} 行新增：{nameCell} {text}',
    freeCell: '第 {row} 行（空行）填入：{nameCell} {text}',
    filled: '{place}：填入“{after}”',
    others: '另有 {count} 处随之调整',
  },
  refusals: {
    'no-table':
      '这张表没有绩效指标栏，或栏里一行也没有，不知道该插在哪里。请先补上“绩效指标”的表头和一行指标。',
    'several-projects': '这张表列了几个项目。请先选择要插入哪个项目，再插入。',
    protected:
      '工作表受保护，不能插入行，表格没有改动。请用表内已有的空行，或请制表单位撤销工作表保护。',
    covered: '要写的单元格被合并区域盖住，写不进去，表格没有改动。请先取消合并。',
  } satisfies Readonly<Record<PlacementRefusal, string>>,
} as const;
