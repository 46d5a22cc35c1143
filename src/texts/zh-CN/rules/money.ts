export const moneyRules = {
  'amount-not-number': {
    title: '金额不是数字',
    messages: {
      text: '“{shown}”不是数字，合计无法核对。请只填数字（单位：{unit}），没有就填 0。',
      negative: '金额是负数 {shown}，申报金额不能小于 0。请改为正数，没有就填 0。',
      error: '这里显示 {shown}，没有金额，合计无法核对。请改好公式，或直接填数字（单位：{unit}）。',
    },
  },
  'amount-stored-as-text': {
    title: '金额存成了文本',
    messages: {
      readable: '“{shown}”是文本，求和时会被漏掉。请改为数字 {amount}。',
    },
  },
  'amount-precision': {
    title: '金额小数位过多',
    messages: {
      digits: '{amount} 有 {actual} 位小数，本表只用 {expected} 位。请改为 {rounded}，再核对合计。',
    },
  },
  'amount-in-yuan': {
    title: '金额可能按元填写',
    messages: {
      balance: '{amount} 除以 10,000 得 {divided}，合计正好相符，可能是按元填的。请改按万元填写。',
      peers: '{amount} 比表中其他金额大得多，可能是按元填的。如果是，请改为 {divided} 万元。',
    },
  },
  'budget-blank': {
    title: '预算金额未填',
    messages: {
      blank: '收入和支出都没有金额。请填写基本支出、项目支出和财政拨款等（单位：{unit}）。',
    },
  },
  'revenue-expenditure-balance': {
    title: '收支不相等',
    messages: {
      unequal:
        '支出合计 {expenditure}，收入合计 {revenue}，相差 {difference} {unit}。收支应相等，请核对。',
      'one-blank':
        '支出合计 {expenditure}，收入合计 {revenue}，相差 {difference} {unit}。“{field}”未填，填 {difference} 即相等。',
      development:
        '支出合计 {expenditure}，加事业发展性支出为 {extended}，都不等于收入 {revenue}，至少差 {difference} {unit}。请核对。',
    },
  },
  'level-split-balance': {
    title: '按级次合计与收入不相等',
    messages: {
      unequal:
        '市本级与对下转移支付合计 {split}，收入合计 {revenue}，相差 {difference} {unit}。两者应相等，请核对。',
      'one-blank':
        '市本级与对下转移支付合计 {split}，收入合计 {revenue}，相差 {difference} {unit}。“{field}”未填，填 {difference} 即相等。',
    },
  },
  'parts-total-balance': {
    title: '分项合计与总额不相等',
    messages: {
      sources:
        '各项资金来源合计 {parts}，资金总额 {total}，相差 {difference} {unit}。请核对分项和总额。',
      uses: '各项支出合计 {parts}，资金总额 {total}，相差 {difference} {unit}。请核对分项和总额。',
      own: '{left}合计 {parts}，{right}合计 {total}，应当相等，相差 {difference} {unit}。请核对。',
    },
  },
  'tasks-exceed-projects': {
    title: '任务资金超出项目支出',
    messages: {
      over: '任务资金合计 {tasks}，项目支出（含事业发展性支出）{limit}，多出 {difference} {unit}。请核对任务资金。',
    },
  },
  'tasks-exceed-expenditure': {
    title: '任务资金超出支出总额',
    messages: {
      over: '任务资金合计 {tasks}，全部支出 {limit}，多出 {difference} {unit}。任务资金不能大于全部支出，请核对。',
    },
  },
  'task-without-amount': {
    title: '任务没有资金',
    messages: {
      blank: '任务“{task}”没有填资金，看不出投入多少。请填金额，不用资金的填 0。',
    },
  },
  'task-equals-total': {
    title: '一项任务占了全部支出',
    messages: {
      whole: '这一项任务的资金 {amount} 等于全部支出，其他任务就没有资金了。请按任务分别填写。',
    },
  },
} as const;
