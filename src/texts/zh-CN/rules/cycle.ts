export const cycleRules = {
  'cycle-is-duration': {
    title: '实施周期指标值填成了期限',
    messages: {
      duration: '“{value}”是时间长短，不是周期结束时要达到的值。请填周期的目标值，或与年度值相同。',
    },
  },
  'annual-exceeds-cycle': {
    title: '年度值大于周期值',
    messages: {
      above: '年度值“{annual}”大于整个周期的“{cycle}”，两者矛盾。请核对是否填反。',
    },
  },
  'cycle-annual-mismatch': {
    title: '年度值与周期值口径不同',
    messages: {
      units: '年度值“{annual}”与周期值“{cycle}”单位不同，无法比较。请统一单位。',
      signs: '年度值“{annual}”与周期值“{cycle}”的符号不同。请统一写法。',
    },
  },
  'year-mismatch': {
    title: '年份与预算年度不符',
    messages: {
      other: '这里写的是 {actual} 年，预算年度是 {expected} 年，可能是沿用旧表没有改。请核对。',
    },
  },
} as const;
