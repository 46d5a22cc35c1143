export const valueHelp = {
  'value-not-quantified': {
    what: 'The value is words only: no number, share, count, date or scale.',
    why: 'At the end of the year there is nothing to hold the result against, least of all for quantity and cost.',
    remedy:
      'State something that can be checked, such as ≥60场 or =100%; what cannot be counted gets a scale such as 优/良/中/差.',
  },
  'vague-value': {
    what: 'The value is only an adjective or a slogan such as 良好 or 显著提升.',
    why: 'Everybody means something else by it, so it can neither be met nor missed.',
    remedy: 'Use a number or a share, or write out a whole scale.',
  },
  'approximate-value': {
    what: 'The value leaves its number open with words such as 约, 左右, 余 or 多次.',
    why: 'Nobody can say how far off is still good enough.',
    remedy: 'Write a definite number, and ≥ where more is welcome.',
  },
  'comparator-missing': {
    what: 'The value is a bare number without ≥, ≤ or =.',
    why: 'It is read as exactly that number, so that doing better would count as missing it.',
    remedy:
      'Add the sign that is meant: usually ≥ for output, ≤ for cost, =100% for all of something.',
  },
  'comparator-nonstandard': {
    what: 'The sign is spelled out or replaced by a look-alike, as in 不少于, 以上, >= or ≧.',
    why: 'People understand it, systems that import the form may not.',
    remedy: 'Write ≥ ≤ = > or <. One click does it; the meaning stays the same.',
  },
  'unit-missing': {
    what: 'The value has a number but no unit, and the name carries none.',
    why: 'Nobody can say what is counted.',
    remedy: 'Add the unit behind the number, or in the column for units.',
  },
  'unit-mismatch': {
    what: 'The unit cannot belong to what the name measures: a rate in 次, people in 个.',
    why: 'No result can be worked out; unit or name is wrong.',
    remedy: 'Correct the unit, or the name.',
  },
  'percent-out-of-range': {
    what: 'A share such as a pass rate is below 0 or above 100%.',
    why: 'A part is never more than its whole, so the value cannot be reached.',
    remedy: 'Check the number; where growth or execution is meant, say so in the name.',
  },
  'percent-floor-100': {
    what: 'A share that ends at 100% is written as ≥100%.',
    why: 'There is nothing above it, and reviewers send it back.',
    remedy: 'Write =100%. One click does it.',
  },
  'wrong-direction': {
    what: 'The sign points the wrong way: ≥ where less is better or for a cost, ≤ for satisfaction.',
    why: 'As it stands, more complaints or more spending would count as success.',
    remedy: 'Turn the sign round, or correct the name.',
  },
  'cost-exceeds-budget': {
    what: 'A cost is above all spending, or above the money of the task that it names.',
    why: 'There is no money beyond the budget; often 元 and 万元 were mixed up.',
    remedy: 'Check number and unit against the amounts of the form.',
  },
  'satisfaction-not-percent': {
    what: 'A satisfaction is neither a percentage nor a score, as in 满意.',
    why: 'It comes from a survey, and a survey gives a number.',
    remedy: 'Write a value such as ≥90%.',
  },
  'satisfaction-unusual': {
    what: 'A satisfaction is unusually low, or is to be 100%.',
    why: 'The one asks for too little; the other is missed by a single person.',
    remedy: 'Check that it is meant; ≥90% is usual.',
    options: { lowest: 'Per cent below which it counts as low' },
  },
  'deadline-missing': {
    what: 'A timeliness indicator gives no date, period, frequency or on-time rate.',
    why: 'Without a time nobody can say whether it was on time.',
    remedy: 'Give a day, a month or a frequency, or use an on-time rate of =100%.',
  },
  'deadline-too-broad': {
    what: 'A timeliness indicator says only 全年, 年内 or 一年.',
    why: 'It sets no limit that could be watched during the year.',
    remedy:
      'Name a month or quarter; for work that goes on all year use a frequency or an on-time rate.',
  },
  'deadline-outside-year': {
    what: 'A date lies outside the budget year and outside any period that the form states.',
    why: 'What is done in another year is no result of this budget; often an old form was copied.',
    remedy: 'Move the date, or say how far a longer project gets this year.',
  },
  'date-serial': {
    what: 'A number of five digits such as 46387 stands where a date belongs.',
    why: 'It is how Excel counts days; no reader knows it.',
    remedy: 'Write the date, or give the cell a date format.',
  },
  'percent-on-effect': {
    what: 'A slogan such as 促进…发展 is measured by a percentage.',
    why: 'It has no numerator and no denominator, so the figure rests on nothing.',
    remedy: 'Use a rate that can be computed, or a scale.',
  },
  'several-values': {
    what: 'One cell holds several values of unlike kind.',
    why: 'When only some of them are met, no score can be given.',
    remedy: 'Give each its own row with its own name.',
  },
  'value-equals-name': {
    what: 'The value repeats the name, or the name is only a number.',
    why: 'Nobody sees what is judged, or how much is enough.',
    remedy: 'The name says what is judged, the value how much.',
  },
  'name-is-sentence': {
    what: 'The name of an indicator is a whole sentence, or very long.',
    why: 'A name says what is judged; how and why it is done hide that.',
    remedy: 'Shorten it to a phrase such as 培训人数; the rest belongs in the task.',
    options: { longest: 'Characters that a name may have' },
  },
} as const;
