import type { SameTexts } from '../../sentence';
import type { valueRules as chinese } from '../../zh-CN/rules/values';

export const valueRules = {
  'value-not-quantified': {
    title: 'Value not quantified',
    messages: {
      prose:
        'The value is prose without a number, percentage, date or scale, so it cannot be assessed. State something that can be checked.',
    },
  },
  'vague-value': {
    title: 'Vague value',
    messages: {
      adjective:
        '“{value}” sets no standard that could be met or missed. Use a number, a percentage, or a scale such as 优/良/中/差.',
    },
  },
  'approximate-value': {
    title: 'Approximate value',
    messages: {
      word: 'The “{word}” in “{value}” makes it impossible to check. State a definite number, for example with “≥” for at least.',
    },
  },
  'satisfaction-not-percent': {
    title: 'Satisfaction is not a percentage',
    messages: {
      other:
        'Satisfaction must be a percentage or a score that a survey can confirm; “{value}” is neither. Use a value such as “≥90%”.',
    },
  },
  'wrong-direction': {
    title: 'Wrong direction',
    messages: {
      smaller:
        'Less is better for “{name}”, yet “{value}” asks for at least that much. Change “{actual}” to “{expected}”.',
      larger:
        'More is better for “{name}”, yet “{value}” asks for no more than that. Change “{actual}” to “{expected}”.',
      cost: 'A cost needs an upper limit, yet “{value}” sets only a lower one. Change “{actual}” to “{expected}”.',
    },
  },
  'comparator-missing': {
    title: 'Value without a comparison sign',
    messages: {
      bare: '“{value}” does not say at least, at most or exactly, and is read as exactly. Consider “{expected}”.',
    },
  },
  'comparator-nonstandard': {
    title: 'Comparison sign in an unusual form',
    messages: {
      spelled: '“{written}” is clear, but systems only know ≥ ≤ = > <. Write “{expected}”.',
    },
  },
  'unit-missing': {
    title: 'Value without a unit',
    messages: {
      number:
        '“{value}” of “{name}” has no unit, so nobody knows what is counted. Add one, such as 个, 次 or %.',
    },
  },
  'unit-mismatch': {
    title: 'Unit does not belong to the indicator',
    messages: {
      unfit:
        '“{name}” cannot be counted in “{unit}”, so no result can be worked out. Check the unit or the name.',
    },
  },
  'percent-out-of-range': {
    title: 'Share out of range',
    messages: {
      share:
        '“{name}” is a part of a whole and lies between 0 and 100%; “{value}” cannot be reached. Check it.',
    },
  },
  'percent-floor-100': {
    title: 'Share written as “≥100%”',
    messages: {
      floor: 'Such a share ends at 100%, so “{value}” means exactly that. Write “{expected}”.',
    },
  },
  'satisfaction-unusual': {
    title: 'Satisfaction unusually low, or total',
    messages: {
      low: 'A satisfaction of “{value}” is below {lowest}%; reviewers often ask for more. Check that it is meant.',
      all: '“{value}” asks for everybody to be satisfied: one who is not, and it is missed. “≥90%” is usual.',
    },
  },
  'percent-on-effect': {
    title: 'Percentage on a slogan',
    messages: {
      slogan:
        '“{name}” is no rate, so nobody knows what “{value}” is a share of. Use a rate that can be computed, or grades.',
    },
  },
  'several-values': {
    title: 'Several values in one cell',
    messages: {
      mixed:
        '“{value}” holds {count} different {count:value|values} that cannot be judged one by one. Give each a row of its own.',
    },
  },
  'value-equals-name': {
    title: 'Value repeats the name',
    messages: {
      repeated:
        'The value repeats the name “{value}” and does not say how much. Give a number that can be checked, or grades.',
      number:
        'The name “{name}” is only a number, so nobody sees what is judged. Write the name; the number belongs in the value.',
    },
  },
  'cost-exceeds-budget': {
    title: 'Cost above the budget',
    messages: {
      budget:
        'The cost “{value}” is above all spending, {limit} {unit}, and cannot come true. Check the value and its unit.',
      task: 'The cost “{value}” is above the money for the task “{task}”, {limit} {unit}. Check the value and its unit.',
    },
  },
  'deadline-missing': {
    title: 'Timeliness without a time',
    messages: {
      none: '“{value}” gives no date, period or on-time rate, so nobody can say whether it was on time. Give one, such as “=100%”.',
    },
  },
  'deadline-too-broad': {
    title: 'Timeliness is only the whole year',
    messages: {
      year: '“{value}” sets no limit that could be watched during the year. Give a month or quarter, or an on-time rate.',
    },
  },
  'deadline-outside-year': {
    title: 'Deadline outside the budget year',
    messages: {
      outside: '“{value}” is not in {expected}, so it is no result of this budget. Check the year.',
    },
  },
  'date-serial': {
    title: 'Date shown as a number',
    messages: {
      serial: '“{value}” is how Excel counts days, and no reader knows it. Write “{expected}”.',
    },
  },
  'name-is-sentence': {
    title: 'Name of an indicator is a sentence',
    messages: {
      stop: '“{name}” is a sentence, not a name. Say in a phrase what is judged, such as 培训人数 or 办结率.',
      long: '“{name}” has {actual} {actual:character|characters}, more than {longest}. Say in a phrase what is judged, such as 办结率.',
    },
  },
} as const satisfies SameTexts<typeof chinese>;
