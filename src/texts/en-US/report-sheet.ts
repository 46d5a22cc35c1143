import type { SameTexts } from '../sentence';
import type { reportSheet as chinese } from '../zh-CN/report-sheet';

export const reportSheet = {
  facts: {
    forms: 'Forms checked',
    checkedAt: 'Checked at',
    checkedWith: 'Tool and packs',
    result: 'Result',
    note: 'Note',
  },
  note: 'Written by Performance Goals Assistant, which replaces the whole sheet when it writes again: please put remarks elsewhere. Click a cell address to go to the cell.',
  formAt: '{form} (sheet “{sheet}”, {year})',
  year: 'year {year}',
  noYear: 'no year stated',
  formsLeft:
    '{count} more {count:form is|forms are} not listed; the command line prints all results.',
  counts: 'Errors: {error}, warnings: {warning}, hints: {info}',
  number: 'No.',
  explanations: 'Explanations',
  explained: '{count} left as {count:it is|they are}, for {count:this reason|these reasons}',
  withReason: '{message}\n{status}, reason: {reason}',
  idle: 'Explanations no longer needed',
  idleLine: '{cell} {title}: {reason}',
  noExplanations: 'none',
  readings: 'Assumed or decided when reading the form',
  left: '{count} more {count:problem is|problems are} not listed. Please fix these and write the report again, or use the command line.',
  evidence: '{what}: {share}',
  evidenceAt: '{what}: {share} ({cells})',
  against: 'Problems that bear on it: {list}',
  numbers: 'no. {numbers}',
  noneAgainst: 'Problems that bear on it: none found',
  pane: {
    what: 'Writes the results onto a sheet for printing, at the end of the workbook. It replaces an earlier report and can be undone.',
    write: 'Write into the workbook',
    working: 'Writing…',
    nameTaken:
      'There is a sheet “校验报告” that this add-in did not write. It was left alone; the report is on the sheet “{sheet}”.',
    noForm: 'No form was found in the workbook: there is nothing to report.',
    failed: 'Not written',
    unchecked: 'Not checked yet: writing the report checks the form first.',
    dimensions: 'The four dimensions of review',
    against: 'problems that bear on it: {count}',
    opinion: 'Reasons for return',
    choose:
      'Choose the problems for which the form is returned (at first, the errors and warnings):',
    choice: '{severity} {cell} {title}: {message}',
    text: 'Wording of the reasons for return',
    none: 'No problem chosen.',
    copy: 'Copy the reasons',
    copied: 'Copied, {count} {count:point|points}.',
    copyByHand:
      'Copying is not allowed here. The text is selected: please press Ctrl+C (⌘C on a Mac).',
  },
} as const satisfies SameTexts<typeof chinese>;
