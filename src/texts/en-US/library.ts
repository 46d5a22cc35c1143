import type { SameTexts } from '../sentence';
import type { library as chinese } from '../zh-CN/library';

export const library = {
  loading: 'Opening the library…',
  failed: 'The library could not be opened; the network may be down. Click “Indicators” again.',
  listLabel: 'Indicators',
  none: 'Nothing found. Try other words, or choose “All classes” and “All fields”.',
  more: 'Show more',
  add: 'Add',
  addLabel: 'Add: {name}',
  chosen: 'Added',
  chosenLabel: 'Added: {name}',
  search: {
    label: 'Search indicators',
    hint: 'Chinese words or pinyin, such as cgjsl',
    classLabel: 'Class',
    allClasses: 'All classes',
    wholeLevel: '{level} (all)',
    fieldLabel: 'Field of work',
    allFields: 'All fields',
    found: 'Found: {count}',
  },
  sets: {
    label: 'Sets for common work',
    hint: 'Add {count} {count:indicator|indicators} for this kind of work',
    searchLabel: 'Search sets',
    searchHint: 'Chinese words or pinyin',
    none: 'There is no such set. Try other words.',
  },
  suggestions: {
    title: 'For this form',
    others: 'More indicators',
    general: 'Useful for any department',
    reasons: {
      department: 'The name says “{word}”',
      task: 'A task says “{word}”',
      goal: 'The goal says “{word}”',
    },
  },
  slots: {
    n: { label: '{name}: number', none: 'number', wrong: 'Enter a number, such as 95' },
    date: {
      label: '{name}: date',
      none: 'date',
      wrong: 'Enter month and day in Chinese, such as 6月30日',
    },
    period: { label: '{name}: period', none: 'period', wrong: 'Choose a period' },
  },
  tray: {
    title: 'Indicators to insert',
    heading: 'To insert: {count}',
    remove: 'Remove: {name}',
    open: 'Complete the values first.',
    reading: 'Reading the sheet…',
    noForm: 'No form was found. Open the form to fill in and choose again.',
    insert: 'Insert',
    retry: 'Try again',
    clear: 'Clear',
  },
  projects: {
    label: 'For which project',
    none: 'Choose a project',
  },
  regions: {
    label: 'Values of the regions',
    each: 'The same for all ({regions})',
    one: 'Only for “{region}”',
  },
  preview: {
    title: 'On sheet “{sheet}”:',
    newRow: 'New row {row}: {nameCell} {name}, {valueCell} {annual}',
    freeRow: 'Empty row {row}: {nameCell} {name}, {valueCell} {annual}',
    newCell: 'New row {row}: {nameCell} {text}',
    freeCell: 'Empty row {row}: {nameCell} {text}',
    filled: '{place}: “{after}” is filled in',
    others: 'Also adjusted: {count}',
  },
  refusals: {
    'no-table':
      'This form has no table of indicators, or one without a row, so there is nowhere to insert indicators. Restore the heading 绩效指标 and one row first.',
    'several-projects':
      'This form lists several projects. Choose the one that the indicators are for, then insert.',
    protected:
      'The sheet is protected: rows cannot be inserted, and nothing was changed. Use its empty rows, or have the protection removed by whoever made the form.',
    covered:
      'A cell to be written is covered by a merged area; nothing was changed. Please unmerge it first.',
  },
} as const satisfies SameTexts<typeof chinese>;
