import { noOffice } from './no-office';
import type { SameTexts } from '../sentence';
import type { pane as chinese } from '../zh-CN/pane';

export const pane = {
  appName: 'Performance Goals Assistant',
  listSeparator: ', ',
  views: {
    label: 'Views of the pane',
    problems: 'Check',
    library: 'Indicators',
  },
  history: {
    undo: 'Undo: {what}',
    redo: 'Redo: {what}',
    nothingToUndo: 'Nothing to undo',
    nothingToRedo: 'Nothing to redo',
    undoThis: 'Undo',
    redoThis: 'Redo',
  },
  changes: {
    writing: 'Writing',
    applied: 'Done: {what}',
    undone: 'Undone: {what}',
    redone: 'Done again: {what}',
    failed: {
      applied: 'Not done: {what}',
      undone: 'Not undone: {what}',
      redone: 'Not done again: {what}',
    },
    places: 'See {places}.',
    cancelled: {
      title: 'Check stopped',
      body: 'There are no new results, and the workbook was not changed. Check again whenever you like.',
    },
  },
  forms: {
    insert: 'Insert form',
    what: 'Adds a blank departmental performance goal form as the last sheet. The other sheets stay as they are, and it can be undone.',
    inserted: 'The new sheet “{sheet}” is the last one. Start with the name of the department.',
    openNew: 'Open in a new workbook',
    bringOver: 'Bring over an old form',
  },
  commands: {
    label: 'Check commands',
    check: 'Check form',
    checking: 'Checking',
    clear: 'Clear marks',
    clearing: 'Clearing',
  },
  settings: {
    label: 'Settings',
    listOnly: 'List only, no marks',
    listOnlyHint: 'Checking leaves the sheet as it is, so Undo (Ctrl+Z) is not affected.',
  },
  welcome: {
    title: 'Check performance goal forms',
    audience:
      'For departments that fill in the overall budget performance goal form (部门整体预算绩效目标申报表) or a related one, and for the finance bureaus that review it.',
    how: 'Open the form and click “Check form” above to:',
    money: 'compare revenue with expenditure, the split by level and the money of the tasks;',
    completeness: 'find fields, tasks and indicators left blank;',
    values: 'point out targets that cannot be assessed, such as “good” or “about 550 people”.',
    afterwards: 'Problems are listed here; click one to go to its cell.',
    library:
      'Where indicators are missing, “Indicators” has standard wordings to fill in and insert; inserting can be undone.',
    privacy: 'Everything runs on this computer. Nothing is uploaded.',
  },
  checking: {
    title: 'Checking…',
    body: 'Reading the forms in this workbook.',
  },
  emptyWorkbook: {
    title: 'The workbook is empty',
    body: 'None of its sheets has any content. Open a completed form and click “Check form”.',
  },
  noForm: {
    title: 'No form found',
    body: 'None of the sheets has the headings of a performance goal form, such as 基本支出, 总体绩效目标 or 绩效指标.',
    todo: 'Open the form to check and click “Check form”. If headings were reworded, restore them first.',
  },
  failed: {
    title: 'That did not work',
  },
  form: {
    label: 'Form',
    option: '{form}: {count} {count:problem|problems}',
    optionClean: '{form}: no problems found',
  },
  severity: {
    error: 'Error',
    warning: 'Warning',
    info: 'Hint',
  },
  filter: {
    label: 'Filter by severity',
    hint: 'Show only this severity: {severity}; click again to show all',
  },
  steps: {
    label: 'Go through the problems',
    previous: 'Previous',
    next: 'Next',
    total: 'Problems: {total}',
    position: '{position} of {total}',
  },
  problems: {
    choose: 'Choose indicators',
    chooseLabel: 'Choose indicators: {class}',
    label: 'Problems',
    places: '{count} {count:place|places}; click a cell to see it:',
    checked:
      'Checked: {fields} {fields:field|fields}, {tasks} {tasks:task|tasks}, {indicators} {indicators:indicator|indicators}.',
  },
  clean: {
    title: 'No problems found',
    caution: 'A check is not a review: whether the goals are reasonable is for people to judge.',
  },
  marks: {
    protectedTitle: 'Checked, but not marked',
    protected:
      'Cells cannot be marked on a protected sheet: {sheets}. The list below is complete. To mark them, unprotect the sheet on the Review tab and check again.',
    failedTitle: 'Checked, but not marked',
    listOnlyTitle: 'Listed only, the sheet is unchanged',
    listOnly:
      'Marks are written to the sheet, and some versions of Excel then clear the Undo history. To have marks, turn off “List only, no marks” under Settings at the top right and check again.',
    staleTitle: 'The marks in the sheet are old',
    stale:
      'This check only listed problems and left the sheet as it is, so marks of an earlier check remain and may differ from the list below. “Clear marks” removes them.',
    clearedTitle: 'Marks cleared',
    clearedOnly:
      'There are no marks of the assistant in the workbook any more. Check the form to see its problems.',
    cleared: 'The sheet is as it was; the problems are still listed below.',
    troubleTitle: 'That did not work',
  },
  announcements: {
    found: 'Check finished. Errors: {error}, warnings: {warning}, hints: {info}.',
    clean: 'Check finished, no problems found.',
  },
  outside: {
    title: 'Open this in Excel',
    body: 'Performance Goals Assistant is an Excel add-in and runs in Excel’s task pane. Click “Open pane” on the Home tab in Excel.',
    requirement: 'It needs Excel 2021 or later, Microsoft 365, or Excel on the web.',
  },
  noOffice,
} as const satisfies SameTexts<typeof chinese>;
