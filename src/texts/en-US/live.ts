import type { SameTexts } from '../sentence';
import type { live as chinese } from '../zh-CN/live';

export const live: SameTexts<typeof chinese> = {
  option: 'Check as you type',
  hint: 'After the first check the list follows every change. Only the list is updated, never the sheet.',
  followed: 'Problems: {before} → {now}',
  marksTitle: 'The list is up to date, the marks in the sheet are not',
  marks:
    'Following changes updates the list only and leaves the sheet alone. To bring the marks up to date, press “Check form”.',
  doubtfulTitle: 'The structure has changed, please check again',
  doubtful:
    'The last change may have merged cells anew, or added sheets. The list may be wrong until you press “Check form”, which reads everything again.',
  behindTitle: 'The list has not kept up with the last change',
  behind: {
    'too-large':
      'After the change the workbook is too large to be read at once, so these are the problems from before it. Delete rows and columns outside the form, then press “Check form”.',
    'sheet-gone':
      'A sheet was deleted or renamed while the change was read, so these are the problems from before it. Press “Check form” to read everything again.',
    'not-supported':
      'This Excel lacks what following changes needs, so these are the problems from before the change. Press “Check form” after changing the form, or update Office.',
    unknown:
      'Excel did not hand over what the workbook holds after the change, so these are the problems from before it. Press “Check form” to read everything again; if that fails too, close the workbook and open it again.',
  },
  unavailableTitle: 'The list cannot follow changes here',
  unavailable:
    'This Excel does not tell the add-in of changes. After changing the form, press “Check form” again.',
};
