export const consistencyRules = {
  'duplicate-indicator': {
    title: '指标重复',
    messages: {
      twice: '“{name}”在第 {row} 行已经有了，重复计算会被退回。请删去一个，或写清两者的区别。',
    },
  },
  'goal-number-mismatch': {
    title: '目标与指标的数不一致',
    messages: {
      other: '目标或任务里写的是“{stated}”，这里是“{value}”，前后不一致。请核对哪个对。',
    },
  },
  'past-tense-goal': {
    title: '目标写成了总结',
    messages: {
      done: '“{written}”说的是已经做完的事，目标应写将要达到什么。请改为“{expected}”这样的写法。',
    },
  },
  'goal-lists-duties': {
    title: '目标只写了职责',
    messages: {
      duties: '这里只有部门职责，看不出今年要做成什么。请写明今年的产出和效果，最好带数。',
    },
  },
  'expectation-repeats-content': {
    title: '期望目标照抄了实施内容',
    messages: {
      same: '期望达到的目标与实施内容几乎一样。请写做完以后要达到的结果，最好带数。',
    },
  },
} as const;
