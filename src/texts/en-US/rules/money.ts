import type { SameTexts } from '../../sentence';
import type { moneyRules as chinese } from '../../zh-CN/rules/money';

export const moneyRules = {
  'amount-not-number': {
    title: 'Amount is not a number',
    messages: {
      text: '“{shown}” is not a number, so the totals cannot be checked. Enter digits only (unit: {unit}), or 0 for none.',
      negative:
        'The amount is negative ({shown}); a budgeted amount cannot be below 0. Enter a positive number, or 0 for none.',
      error:
        'The cell shows {shown} instead of an amount, so the totals cannot be checked. Repair the formula or enter a number (unit: {unit}).',
    },
  },
  'amount-stored-as-text': {
    title: 'Amount stored as text',
    messages: {
      readable: '“{shown}” is text, and sums will leave it out. Change it to the number {amount}.',
    },
  },
  'amount-precision': {
    title: 'Too many decimals',
    messages: {
      digits:
        '{amount} has {actual} {actual:decimal|decimals} where this form uses {expected}. Change it to {rounded} and check the totals.',
    },
  },
  'amount-in-yuan': {
    title: 'Amount possibly in yuan',
    messages: {
      balance:
        '{amount} divided by 10,000 is {divided}, which makes the totals agree: it was probably entered in yuan. Enter it in 万元.',
      peers:
        '{amount} is far larger than the other amounts and was probably entered in yuan. If so, change it to {divided} 万元.',
    },
  },
  'budget-blank': {
    title: 'Budget left blank',
    messages: {
      blank: 'Neither revenue nor expenditure has an amount. Fill them in (unit: {unit}).',
    },
  },
  'revenue-expenditure-balance': {
    title: 'Revenue and expenditure differ',
    messages: {
      unequal:
        'Expenditure adds up to {expenditure}, revenue to {revenue}: a difference of {difference} {unit}. They must be equal; check the amounts.',
      'one-blank':
        'Expenditure adds up to {expenditure}, revenue to {revenue}: a difference of {difference} {unit}. “{field}” is blank; {difference} there makes them equal.',
      development:
        'Neither expenditure {expenditure} nor, with development spending, {extended} equals revenue {revenue}; at least {difference} {unit} apart. Check the amounts.',
    },
  },
  'level-split-balance': {
    title: 'Split by level differs from revenue',
    messages: {
      unequal:
        'Spending at city level and transfers add up to {split}, revenue to {revenue}: a difference of {difference} {unit}. They must be equal; check the amounts.',
      'one-blank':
        'Spending at city level and transfers add up to {split}, revenue to {revenue}: a difference of {difference} {unit}. “{field}” is blank; {difference} there makes them equal.',
    },
  },
  'parts-total-balance': {
    title: 'Parts differ from the total',
    messages: {
      sources:
        'The sources add up to {parts}, the printed total is {total}: a difference of {difference} {unit}. Check the parts and the total.',
      own: '{left} add up to {parts}, {right} to {total}: they should be equal and differ by {difference} {unit}. Check both.',
      uses: 'The uses add up to {parts}, the printed total is {total}: a difference of {difference} {unit}. Check the parts and the total.',
    },
  },
  'tasks-exceed-projects': {
    title: 'Tasks exceed project spending',
    messages: {
      over: 'The tasks add up to {tasks}, project and development spending to {limit}: {difference} {unit} too much. Check the amounts of the tasks.',
    },
  },
  'tasks-exceed-expenditure': {
    title: 'Tasks exceed all spending',
    messages: {
      over: 'The tasks add up to {tasks}, all spending to {limit}: {difference} {unit} too much. Tasks cannot cost more than the whole; check the amounts.',
    },
  },
  'task-without-amount': {
    title: 'Task without an amount',
    messages: {
      blank:
        'The task “{task}” has no amount, so its cost is unknown. Enter it, or 0 when it needs no money.',
    },
  },
  'task-equals-total': {
    title: 'One task takes the whole budget',
    messages: {
      whole:
        'The {amount} of this one task equals all spending and leaves nothing for the others. Enter each task’s own amount.',
    },
  },
} as const satisfies SameTexts<typeof chinese>;
