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
  'comparator-missing': {
    title: '指标值缺少符号',
    messages: {
      bare: '“{value}”没有写明是不低于、不高于还是等于，默认按等于理解。建议写成“{expected}”。',
    },
  },
  'comparator-nonstandard': {
    title: '符号写法不规范',
    messages: {
      spelled: '“{written}”的意思清楚，但系统只认 ≥ ≤ = > <。请改为“{expected}”。',
    },
  },
  'unit-missing': {
    title: '指标值缺少单位',
    messages: {
      number: '“{name}”的值“{value}”没有单位，数的是什么说不清。请补上单位，如“个”“次”“%”。',
    },
  },
  'unit-mismatch': {
    title: '单位与指标不符',
    messages: {
      unfit: '“{name}”不能用“{unit}”计量，年底算不出结果。请核对单位或指标名称。',
    },
  },
  'percent-out-of-range': {
    title: '比例超出范围',
    messages: {
      share: '“{name}”是部分占整体的比例，只能在 0 到 100% 之间，“{value}”做不到。请核对。',
    },
  },
  'percent-floor-100': {
    title: '比例写成“≥100%”',
    messages: {
      floor: '这类比例最高就是 100%，“{value}”等于要求刚好达到。请写成“{expected}”。',
    },
  },
  'satisfaction-unusual': {
    title: '满意度偏低或过满',
    messages: {
      low: '满意度“{value}”低于 {lowest}%，审核时常被要求提高。请确认是否填错。',
      all: '满意度“{value}”要求人人满意，一份不满意就完不成。请确认，常见写法是“≥90%”。',
    },
  },
  'percent-on-effect': {
    title: '口号配了百分比',
    messages: {
      slogan: '“{name}”不是比率，“{value}”不知道是什么占什么。请换成可计算的率，或用分档描述。',
    },
  },
  'several-values': {
    title: '一格里有几个指标值',
    messages: {
      mixed: '“{value}”里有 {count} 个不同的指标值，无法分别考核。请拆成几行，各填各的。',
    },
  },
  'value-equals-name': {
    title: '指标值与指标名称重复',
    messages: {
      repeated: '指标值照抄了名称“{value}”，没有说要做到多少。请填写可核对的数或分档。',
      number: '三级指标名称“{name}”只是一个数，看不出考核什么。请写明指标名称，数填在指标值里。',
    },
  },
  'cost-exceeds-budget': {
    title: '成本超过预算',
    messages: {
      budget: '成本“{value}”超过了支出预算 {limit} {unit}，不可能花这么多。请核对成本值和单位。',
      task: '成本“{value}”超过了任务“{task}”的资金 {limit} {unit}。请核对成本值和单位。',
    },
  },
  'deadline-missing': {
    title: '时效指标没有时间',
    messages: {
      none: '“{value}”没有时间、周期或按时率，是否按时无法判断。请写明如“2026年10月底前”“=100%”。',
    },
  },
  'deadline-too-broad': {
    title: '时效指标只写了全年',
    messages: {
      year: '“{value}”等于没有限定时间，年中无法跟踪。请写到月份、季度，或改用按时完成率。',
    },
  },
  'deadline-outside-year': {
    title: '完成时间不在预算期内',
    messages: {
      outside: '“{value}”不在 {expected} 年内，不能算这一预算的成果。请核对年份。',
    },
  },
  'date-serial': {
    title: '日期成了一串数字',
    messages: {
      serial: '“{value}”是 Excel 里日期的序号，打印出来没人看得懂。请改为“{expected}”。',
    },
  },
  'name-is-sentence': {
    title: '指标名称写成了句子',
    messages: {
      stop: '“{name}”是一句话，不是指标名称。请用短语写考核什么，如“培训人数”“办结率”。',
      long: '“{name}”有 {actual} 个字，超过 {longest} 个，看不出考核什么。请用短语写，如“办结率”。',
    },
  },
} as const;
