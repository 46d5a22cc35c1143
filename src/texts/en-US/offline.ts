import type { SameTexts } from '../sentence';
import type { offline as chinese } from '../zh-CN/offline';

export const offline = {
  title: 'Performance Goals Assistant (web page)',
  what: 'Checks overall budget performance goal forms (部门整体预算绩效目标申报表) and related ones, without Excel.',
  drop: 'Drop a form (.xlsx) here',
  or: 'or',
  choose: 'Choose a file…',
  release: 'Release to open this file',
  steps: {
    label: 'How it works',
    open: 'Open a completed form: the sheet and the pane are shown together.',
    check: 'Click “Check form” and go through the problems: click one to see its cell.',
    mend: 'Fix problems and add missing indicators. Every step can be undone.',
    save: 'Save the result as a file; the original stays as it is. Open and submit the saved file with WPS or Excel.',
  },
  privacy: 'The file is handled in the browser of this computer only. Nothing is uploaded.',
  blank: 'Download a blank form',
  another: 'Open another file…',
  save: 'Save as a file',
  fileActions: 'File',
  sheet: 'Sheet',
  sheets: 'Sheets',
  readOnly:
    'The sheet is read-only here. Make changes in the pane, or save the file and open it in WPS or Excel.',
  cut: 'The sheet is large: only its first {rows} {rows:row|rows} and {columns} {columns:column|columns} are shown. The check covers all of it.',
  marked: {
    error: '(marked as an error)',
    warning: '(marked as a warning)',
    info: '(marked as a hint)',
  },
  opened: '“{file}” is open. Click “Check form”.',
  changed: 'Unsaved changes',
  saved:
    'Saved as “{file}” in the browser’s download folder (with a number added if that name was taken).',
  notSaved: '“{file}” could not be saved. The workbook is unchanged; please try again.',
  handedOver: 'The new workbook was saved as “{file}” in the browser’s download folder.',
  notHandedOver: '“{file}” could not be fetched; the network may be down. Connect and try again.',
  savedName: '{name} (edited).xlsx',
  savedAgainName: '{name} (edited {times}).xlsx',
  copyName: '{name} (for submission).xlsx',
  formName: '部门整体预算绩效目标申报表.xlsx',
  several: 'Only one file can be open at a time, so none was opened. Drop just the one to check.',
  folder:
    '“{file}” is a folder and cannot be opened. Open the folder and drop the form (.xlsx) inside it.',
  unreadable:
    '“{file}” could not be read: it may have been moved or deleted, or another program is using it. Choose it again.',
  unsaved: {
    title: '“{file}” has unsaved changes',
    body: 'They will be lost when “{next}” is opened.',
    save: 'Save, then open',
    discard: 'Open without saving',
    stay: 'Don’t open',
  },
  pane: {
    listOnlyHint: 'Checking leaves the sheet as it is; saved files hold no marks.',
    listOnly:
      'Marks are written to the sheet. To have marks, turn off “List only, no marks” under Settings at the top right and check again.',
    protectedMarks:
      'Cells cannot be marked on a protected sheet: {sheets}. The list below is complete. To mark them, unprotect the sheet in WPS or Excel, then open the file again.',
    openForm: 'Download a blank form',
    submission: {
      openedTitle: 'The copy for submission has been saved as a file',
      saveIt: 'It is in the browser’s download folder; its name ends with “(for submission)”.',
      properties:
        'Author, company and other properties of the file were not changed. To leave them out, open the copy in WPS or Excel and remove them there, under File.',
    },
    failures: {
      protected:
        'The sheet is protected and cannot be written. Unprotect it in WPS or Excel, or work from the list of problems.',
      'sheet-hidden':
        'The cell is on a hidden sheet and cannot be shown. Unhide the sheet in WPS or Excel, then open the file again.',
      'rows-bound':
        'Something that cannot move along is tied to these rows, such as a pivot table, a filter or a formula over several sheets; nothing was changed. Move it away in WPS or Excel, then open the file again.',
      'structure-protected':
        'The structure of the workbook is protected: sheets can neither be added nor deleted, and nothing was changed. Unprotect the workbook in WPS or Excel, or ask whoever made it to do so, then open the file again.',
      'last-sheet':
        'All other sheets are hidden, and a workbook must keep one that can be seen, so the sheet was not deleted and nothing was changed. Unhide another sheet in WPS or Excel, then open the file again.',
      'no-copy':
        'No copy was made; the open workbook is unchanged. Save it as a file, open that file and try again.',
      unknown:
        'That did not work; nothing was changed. Try again; if it keeps failing, save the file and open it again.',
    },
  },
} as const satisfies SameTexts<typeof chinese>;
