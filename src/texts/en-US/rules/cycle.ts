export const cycleRules = {
  'cycle-is-duration': {
    title: 'Value of the whole period is a duration',
    messages: {
      duration:
        '“{value}” says how long, not what is to be reached by the end. Give the value for the whole period.',
    },
  },
  'annual-exceeds-cycle': {
    title: 'Value of the year above that of the whole period',
    messages: {
      above:
        '“{annual}” for the year is more than “{cycle}” for the whole period. Check whether they are swapped.',
    },
  },
  'cycle-annual-mismatch': {
    title: 'Year and whole period are stated differently',
    messages: {
      units:
        '“{annual}” for the year and “{cycle}” for the whole period have different units. Use one.',
      signs:
        '“{annual}” for the year and “{cycle}” for the whole period have different signs. Use one.',
    },
  },
  'year-mismatch': {
    title: 'Another year than the budget year',
    messages: {
      other:
        'This says {actual}, the budget is for {expected}: perhaps left over from an earlier form. Check it.',
    },
  },
} as const;
