import type { SameTexts } from '../sentence';
import type { offline as chinese } from '../zh-CN/offline';

export const offline = {
  title: 'Performance goal assistant (web page)',
  what: 'Check a form without Excel: see which cell has a problem, put it right, add missing indicators, and save it as a file.',
  privacy: 'The file is handled in the browser of this computer only. Nothing is uploaded.',
  drop: 'Choose an .xlsx file, or drop it here.',
  choose: 'Choose a file…',
  another: 'Open another file…',
  save: 'Save as a file',
  fileActions: 'File',
  sheet: 'Sheet',
  sheets: 'Sheets',
  readOnly:
    'The sheet is shown to be read only. Make changes in the pane, or save the file and open it in Excel or WPS.',
  cut: 'The sheet is large: the first {rows} rows and {columns} columns are shown here. The check looks at all of it.',
  marked: { error: '(marked as error)', warning: '(marked as warning)', info: '(marked as note)' },
  opened: '“{file}” is open. Choose Check.',
  saved: 'Saved as “{file}” in the browser’s download folder.',
  notSaved: '“{file}” could not be saved. The workbook is unchanged; please try again.',
  handedOver: 'The new workbook was saved as “{file}” in the browser’s download folder.',
  copyName: '{name} (copy).xlsx',
  formName: '部门整体预算绩效目标申报表.xlsx',
  unsaved:
    '“{file}” has changes that are not saved. They are lost when another file is opened. Open it anyway?',
} as const satisfies SameTexts<typeof chinese>;
