export const consistencyRules = {
  'duplicate-indicator': {
    title: 'Duplicate indicator',
    messages: {
      twice: '“{name}” is already in row {row}. Delete one of them, or say how they differ.',
    },
  },
  'goal-number-mismatch': {
    title: 'Goal and indicator give different numbers',
    messages: {
      other: 'A goal or task says “{stated}”, this says “{value}”. Check which is right.',
    },
  },
  'past-tense-goal': {
    title: 'Goal written as a report',
    messages: {
      done: '“{written}” tells what has been done; a goal says what is to be reached. Write it like “{expected}”.',
    },
  },
  'goal-lists-duties': {
    title: 'Goal lists duties only',
    messages: {
      duties:
        'This lists duties and not what is to be reached this year. State outputs and effects, with numbers if possible.',
    },
  },
  'expectation-repeats-content': {
    title: 'Expectation repeats the content',
    messages: {
      same: 'The expected result is nearly the same as the content. State what will be reached, with numbers if possible.',
    },
  },
} as const;
