export const structureRules = {
  'name-broken': {
    title: '单元格名称失效',
    messages: {
      broken: '名称“{name}”已失效（{target}），取数会出错。请在名称管理器里重新指向这里。',
      displaced: '名称“{name}”指到了别处（{target}），会取错数。请在名称管理器里改为指向这里。',
    },
  },
  'formula-error': {
    title: '公式出错',
    messages: {
      shown: '这里显示 {error}，公式没有结果，表不能上报。请改公式，或直接填内容。',
    },
  },
} as const;
