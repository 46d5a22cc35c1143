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
  'name-missing': {
    title: '栏目没有命名区域',
    messages: {
      unnamed: '其他栏目都有命名区域，“{field}”没有，挪动表格后可能找不到。请在“命名区域”里补上。',
    },
  },
  'label-changed': {
    title: '栏目名称被改过',
    messages: {
      other:
        '命名区域“{expected}”旁边印的是“{written}”，与表样不同。请改回来，或核对名称指的位置。',
    },
  },
  'weight-sum': {
    title: '权重合计不对',
    messages: {
      other:
        '各条指标的权重合计 {sum}，与 100 相差 {difference}。应为 100（预算执行率另占 10 分的为 90），请调整。',
      whole: '各条指标连同预算执行率的权重合计 {sum}，与 100 相差 {difference}。应为 100，请调整。',
    },
  },
} as const;
