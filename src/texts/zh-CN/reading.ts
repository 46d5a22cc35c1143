import type { About, ColumnRole } from '../../form/decisions/decision';
import { assumptions } from './assumptions';
import { nearlyForms } from './nearly-forms';

/** What is said of how a form was read, and of what the user may decide about it. It comes with what the rules say. */
export const reading = {
  assumptions,
  nearlyForms,
  open: '读表时作了以下推定，请留意；读得不对可以改选，选择随工作簿保存：',
  settled: '以下读法由您选定：',
  /** The name of a choice, for screen readers. */
  choose: '读法：{about}',
  automatic: '自动（{option}）',
  decided: '{about}，由您选定。',
  /** The same in a report, which others read. */
  decidedAs: '{about}：已选定为{option}。',
  about: {
    form: '“{at}”是不是申报表',
    title: '哪一格是表的标题',
    year: '预算年度',
    unit: '金额单位',
    value: '哪一列是年度指标值',
    column: '“{at}”列是什么',
    shift: '“{at}”所在行是否错开',
    period: '指标值属于哪一段时间',
    brackets: '名称后面括号里是什么',
    outline: '名称列里有没有指标类别',
  } satisfies Readonly<Record<About, string>>,
  /** Of a column whose heading is empty. */
  nameless: '（无表头）',
  cellOption: '{cell}“{text}”',
  columnOption: '{column} 列“{text}”',
  yearOption: '{year} 年',
  roles: {
    level1: '一级指标',
    level2: '二级指标',
    name: '指标名称',
    operator: '计算符号',
    unit: '计量单位',
    other: '其他（不读）',
  } satisfies Readonly<Record<ColumnRole, string>>,
  ways: {
    shifted: '错开一列',
    straight: '与表头对齐',
    year: '本年度',
    whole: '整个实施周期',
    value: '指标值',
    name: '名称的一部分',
    classes: '有，按上下层次读',
    names: '没有，都是指标名称',
    none: '不是申报表',
  },
  ignore: '这不是申报表，不检查',
  ignoreLabel: '“{title}”不是申报表，不检查',
  setAside: '工作表“{sheet}”上的“{title}”已选定为不检查。',
  restore: '恢复检查',
  restoreLabel: '恢复检查：{title}',
  unfit:
    '选定过“{about}：{choice}”（工作表“{sheet}”），但表已改动，这项选择用不上了，现在按表上的内容读取。',
  remove: '删除这项选择',
  removeLabel: '删除这项选择：{about}',
  unreadable:
    '工作簿里保存的说明或选定有一部分读不出来，可能被别的程序改过，或是更新的版本写的。它们原样留着，没有使用，相应的问题照常列出。',
} as const;
