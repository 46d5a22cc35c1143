export const valueRules = {
  'value-not-quantified': {
    title: '指标值没有量化',
    messages: {
      prose: '指标值只有文字描述，没有数字、比例、时间或分档，年底无法考核。请写明可核对的数。',
    },
  },
  'vague-value': {
    title: '指标值空泛',
    messages: {
      adjective: '“{value}”没有标准，是否做到说不清。请改为数字、比例，或“优/良/中/差”等分档。',
    },
  },
  'approximate-value': {
    title: '指标值是约数',
    messages: {
      word: '“{value}”里的“{word}”说不准，年底无法核对。请写确定的数，例如用“≥”表示不低于。',
    },
  },
  'satisfaction-not-percent': {
    title: '满意度没有写成比例',
    messages: {
      other: '满意度应是能调查核对的比例或分数，“{value}”无法核对。请改为“≥90%”这样的值。',
    },
  },
  'wrong-direction': {
    title: '指标值方向反了',
    messages: {
      smaller: '“{name}”越低越好，“{value}”却要求不低于。请把“{actual}”改为“{expected}”。',
      larger: '“{name}”越高越好，“{value}”却要求不高于。请把“{actual}”改为“{expected}”。',
      cost: '成本应有上限，“{value}”却只定了下限，花得越多越达标。请把“{actual}”改为“{expected}”。',
    },
  },
} as const;
