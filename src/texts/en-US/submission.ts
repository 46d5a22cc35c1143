/** What is said of the copy for submission. */
export const submission = {
  command: 'Copy for submission, report',
  what: 'Opens a copy to hand in, without the marks, names and records that the add-in left; everything else stays as it is. The open workbook does not change.',
  unchecked: 'The workbook has not been checked yet. It is better to click “Check form” first.',
  errors: 'Errors still in the results: {count}.',
  start: 'Make a copy for submission',
  startAnyway: 'Make it anyway',
  cancel: 'Cancel',
  report: { show: 'Check report', hide: 'Close the check report', title: 'Check report' },
  working: 'Making the copy…',
  openedTitle: 'The copy is open in a new window',
  saveIt: 'Please save it there under the name that you want to submit.',
  removed: 'Removed: {list}.',
  listSeparator: ', ',
  kinds: {
    marks: 'marks ({count})',
    names: 'names ({count})',
    reportSheets: 'the sheet 校验报告',
    settings: 'settings and records ({count})',
    webExtensions: 'add-in panes ({count})',
    customXmlParts: 'added data ({count})',
  },
  renamedUses:
    'Formulas and settings that used a name now refer to its cells ({count}); their results are the same.',
  nothing: 'The add-in has left nothing in this workbook: the copy is the same as the original.',
  keepsReport:
    'The sheet 校验报告 is the only visible one, so it is still in the copy. Please unhide the form and try again.',
  properties:
    'Author, company and other properties of the file were not changed. To leave them out, use File, Info, Inspect Workbook in the new window.',
  failedTitle: 'No copy was made',
} as const;
