import type { SameTexts } from '../sentence';
import type { reading as zhCN } from '../zh-CN/reading';
import { assumptions } from './assumptions';
import { nearlyForms } from './nearly-forms';

export const reading: SameTexts<typeof zhCN> = {
  assumptions,
  nearlyForms,
  open: 'Some things were assumed when reading the form. Choose otherwise where that is wrong; your choice is kept in the workbook:',
  settled: 'Read as you decided:',
  choose: 'How to read: {about}',
  automatic: 'Automatic ({option})',
  decided: '{about}: your choice.',
  decidedAs: '{about}: decided to be {option}.',
  about: {
    form: 'Whether “{at}” is a form',
    title: 'Which cell is the title',
    year: 'Budget year',
    unit: 'Unit of money',
    value: 'Which column holds the value of the year',
    column: 'What the column “{at}” holds',
    shift: 'Whether the row of “{at}” is shifted',
    period: 'Which period the values cover',
    brackets: 'What the brackets after names hold',
    outline: 'Whether classes stand among the names',
  },
  nameless: '(no heading)',
  cellOption: '{cell} “{text}”',
  columnOption: 'column {column} “{text}”',
  yearOption: '{year}',
  roles: {
    level1: 'Level 1',
    level2: 'Level 2',
    name: 'Name of the indicator',
    operator: 'Operator',
    unit: 'Unit of measure',
    other: 'Something else (not read)',
  },
  ways: {
    shifted: 'one column off',
    straight: 'in line with the heading',
    year: 'this year',
    whole: 'the whole period',
    value: 'the value',
    name: 'a part of the name',
    classes: 'yes, read as an outline',
    names: 'no, all are indicators',
    none: 'not a form',
  },
  ignore: 'Not a form: do not check it',
  ignoreLabel: '“{title}” is not a form: do not check it',
  setAside: '“{title}” on the sheet “{sheet}” is not checked: you decided that it is not a form.',
  restore: 'Check it again',
  restoreLabel: 'Check again: {title}',
  unfit:
    '“{about}: {choice}” was decided (sheet “{sheet}”), but the form has changed and that no longer fits; it is read as it stands.',
  remove: 'Delete this choice',
  removeLabel: 'Delete this choice: {about}',
  unreadable:
    'Some of the explanations or choices kept in this workbook cannot be read: another program may have changed them, or a later version wrote them. They are left as they are and not used, and the problems are listed.',
};
