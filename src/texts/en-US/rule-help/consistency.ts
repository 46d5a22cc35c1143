export const consistencyHelp = {
  'duplicate-indicator': {
    what: 'Two indicators of one class have the same name, or two anywhere the same name and value.',
    why: 'One thing counted twice looks like padding.',
    remedy: 'Delete one, or let the names say how they differ, such as main hall and branch.',
  },
  'goal-number-mismatch': {
    what: 'The overall goal or a task gives another number than the indicator that measures the same thing.',
    why: 'A reviewer cannot tell which number is meant.',
    remedy:
      'Check and give the same number in both places. If they count different things, leave it as is and say why.',
  },
  'past-tense-goal': {
    what: 'The goal tells of work as done: 开展了, 取得了.',
    why: 'A goal says what is to be reached; a report of last year’s work was probably copied.',
    remedy: 'Say what will be done this year and what it will achieve.',
  },
  'goal-lists-duties': {
    what: 'The overall goal lists the department’s duties: no output, effect, number or date for the year.',
    why: 'Duties are the same every year and do not show what this year’s money is for.',
    remedy: 'Name the year’s main results with numbers, dates and effects.',
  },
  'expectation-repeats-content': {
    what: 'A task’s expected result is nearly the same text as its content.',
    why: 'The content says what is done, the result what comes of it; a copy states no goal.',
    remedy: 'Describe the result once the work is done, best with a number and a date.',
    options: { likeness: 'How much of the two texts may be the same, from 0 to 1' },
  },
} as const;
