/** What is said of workbooks that hold many forms. It comes with what the rules say. */
export const manyForms = {
  reading: '正在读取：{done}/{total} 张工作表',
  checking: '正在校验：{done}/{total}',
  marking: '正在标记：{done}/{total} 张工作表',
  bar: '校验进度',
  quarter: '已完成 {percent}%',
  cancel: '停止校验',
  find: '查找申报表',
  findHint: '工作表名称中的字',
  found: '找到 {count} 份',
  notFound: '没有名称含“{words}”的工作表，请换个词。',
  more: '再显示 {count} 条',
} as const;
