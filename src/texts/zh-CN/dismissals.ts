/** What is said of findings that the user leaves as they are (出错说明). They come with what the rules say. */
export const dismissals = {
  explain: '不改，写明原因',
  explainLabel: '不改，写明原因：{title}',
  reason: '原因',
  hint: '会随工作簿保存，并写进校验报告。',
  all: '其余 {count} 处相同的问题也这样说明',
  save: '保存说明',
  cancel: '取消',
  missing: '请先写明原因，审核的人会看到它。',
  earlier: '之前的说明：{reason}。这里的内容后来改过，请再核对。',
  again: '仍按原来的说明',
  againLabel: '仍按原来的说明：{title}',
  incomplete:
    '工作簿里保存的说明有一部分读不出来，可能被别的程序改过，或是更新的版本写的。它们原样留着，相应的问题照常列出。',
  section: '已说明 {count} 条',
  revoke: '撤回说明',
  revokeLabel: '撤回对 {place} 的说明：{title}',
  idle: '这里的问题已经没有了，说明可以删除。',
  remove: '删除说明',
  removeLabel: '删除对 {place} 的说明：{title}',
} as const;
