import type { BindingRefusal, NameState } from '../../bind/binding';

/** What is said before names are given to the fields of a form. */
export const binding = {
  title: '命名区域',
  missing: '还有 {count} 处没有命名。命名以后，栏目挪了位置、改了叫法也认得出来。',
  broken: '有 {count} 个名称失效或指错了地方，可以一并修复。',
  start: '一键命名',
  reading: '正在读取',
  preview: '将在工作表“{sheet}”命名：',
  apply: '命名',
  cancel: '不命名',
  replace: '替换“{name}”',
  noForm: '没有找到申报表，请重新校验。',
  /** One line of the preview. */
  line: '{name} → {cells}',
  states: {
    new: '新增',
    repaired: '修复：原来指向 {formula}',
    kept: '已正确，不改',
    conflict: '另有所指（{formula}），别处可能在用，不改；确实要用在本表时请勾选“替换”',
    'without-field': '指向 {formula}，表中没有这一栏，不改',
  } satisfies Readonly<Record<NameState, string>>,
  nothing: '各栏目的名称都已正确，不用改动。',
  refusals: {
    'several-forms-on-sheet':
      '工作表“{sheet}”上有 {forms} 份申报表，同一个名称在一张工作表里只能指向一处，所以没有绑定。请把各份表移到单独的工作表，再试一次。',
  } satisfies Readonly<Record<BindingRefusal['reason'], string>>,
} as const;
