export const moneyHelp = {
  'amount-not-number': {
    what: 'A cell for money holds words, a negative number or a formula error.',
    why: 'Such a cell enters no sum, so nobody can tell whether the budget balances.',
    remedy: 'Enter digits only, and 0 for none. Explanations belong in the text of the task.',
  },
  'amount-stored-as-text': {
    what: 'The cell looks like a number but holds text: thousands separators, full-width digits, spaces or a typed unit.',
    why: 'Excel leaves text out of its sums without a word, so the totals come out too small.',
    remedy:
      'Turn it into a plain number and let the cell’s format show separators. One click does it; the amount stays the same.',
  },
  'amount-precision': {
    what: 'An amount has more decimals than the form uses.',
    why: 'What is shown is rounded, so sums that look equal differ slightly and other tables do not match.',
    remedy:
      'Round to the decimals of the form, check the totals again and put the rest into the largest item.',
    options: { decimals: 'How many decimals an amount may have' },
  },
  'amount-in-yuan': {
    what: 'An amount is about 10,000 times the others, or makes the totals agree once it is divided by 10,000.',
    why: 'The form counts in 万元 (10,000 yuan); an amount in yuan inflates the budget. Published forms have had this mistake.',
    remedy: 'Divide it by 10,000. If the amount is right, leave it as is and say why.',
  },
  'budget-blank': {
    what: 'All amounts of revenue and expenditure are blank or 0.',
    why: 'Without money there is nothing that the goals belong to, and nothing to review.',
    remedy: 'Enter the figures of the department’s budget, and 0 where there is none.',
  },
  'revenue-expenditure-balance': {
    what: 'Basic plus project spending differs from appropriations plus other funds by more than 0.01 万元.',
    why: 'A department’s budget must balance; a form that does not is sent back.',
    remedy:
      'Compare each figure with the budget. Where one cell alone is blank, the difference can be filled in. Development spending may count as part of project spending or beside it: if either reading balances, nothing is said.',
  },
  'level-split-balance': {
    what: 'Funds used at city level plus transfers to lower levels differ from total revenue.',
    why: 'The two split the same money by who spends it, so they must add up to all of it.',
    remedy: 'Check the split. If all is spent at city level, enter 0 for transfers.',
  },
  'parts-total-balance': {
    what: 'The form prints a total, and its parts do not add up to it.',
    why: 'A reviewer cannot tell which figure counts and sends the form back.',
    remedy: 'Check the parts first, then make the total their sum, best by a formula.',
  },
  'tasks-exceed-projects': {
    what: 'The tasks together cost more than project spending with development spending.',
    why: 'Main tasks are usually paid from project spending; a reviewer will ask where the rest comes from.',
    remedy:
      'Look for an amount counted twice or in the wrong unit. If tasks include staff and running costs, have the explanation ready.',
  },
  'tasks-exceed-expenditure': {
    what: 'The tasks together cost more than everything the department spends.',
    why: 'A part cannot cost more than the whole: some amount must be wrong.',
    remedy: 'Check the amount and unit of every task, then basic and project spending.',
  },
  'task-without-amount': {
    what: 'A task has a name but no amount.',
    why: 'A blank does not tell whether the task is free of cost or was forgotten.',
    remedy: 'Enter the amount, or 0 when the task needs no money of its own.',
  },
  'task-equals-total': {
    what: 'There are several tasks, and one of them takes the whole expenditure.',
    why: 'The total was probably typed into one task, which leaves nothing for the others.',
    remedy: 'Split the total and enter what each task really gets.',
  },
} as const;
