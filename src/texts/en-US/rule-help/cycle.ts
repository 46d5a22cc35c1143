export const cycleHelp = {
  'cycle-is-duration': {
    what: 'The value of the whole period is only how long it lasts, as in 一年.',
    why: 'The column asks what is to be reached by its end. Many published forms do it, so the rule is off unless asked for.',
    remedy: 'Enter the value for the whole period; where it is one year, the same as the year’s.',
  },
  'annual-exceeds-cycle': {
    what: 'The value of the year is more than that of the whole period.',
    why: 'One year cannot yield more than all of them; often the columns were swapped.',
    remedy: 'Check both, and swap them where needed.',
  },
  'cycle-annual-mismatch': {
    what: 'The values of year and period differ in unit or sign.',
    why: 'Nobody can see how much of the whole the year contributes.',
    remedy: 'Use one unit and one sign.',
  },
  'year-mismatch': {
    what: 'Goal, tasks or indicators state another year than the budget year.',
    why: 'It looks copied from an older form. Names of plans, numbers of documents, sessions and comparisons do not count.',
    remedy: 'Correct the year; where the past is meant, say so, as in 较2025年.',
  },
} as const;
