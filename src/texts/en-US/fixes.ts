import type { FixTexts } from '../texts';

export const fixes: FixTexts = {
  fix: 'Fix',
  fixLabel: 'Fix: {title} ({cell})',
  panel: 'Ways to fix: {title} ({cell})',
  loading: 'Reading the workbook…',
  failed: 'This could not be opened; the network may be down. Please press “Fix” again.',
  noForm: 'No form was found; nothing was changed. Please check again.',
  stale:
    '{cell} was changed after the check. It has been checked again: please see the new results.',
  close: 'Close',
  same: 'Fix all {count} like this',
  auto: 'Fix {count} automatically',
  autoHint: 'Changes the wording, never the meaning. Listed first, then written; can be undone.',
  cleared: '{place}: clear “{before}”',
  list: '{count:This|These} {count} will be fixed:',
  left: '{count} more cannot be fixed automatically. Please go through {count:it|them} by hand.',
  none: 'None of these can be fixed automatically; nothing was changed. Please go through them one by one.',
  apply: 'Fix {count}',
  open: { replace: 'Replace', insert: 'Add' },
  titles: {
    write: 'Change to “{value}”',
    amount: 'Set “{field}” to {amount}',
    'blank-row': 'Clear row {row}, keep row {kept}',
    move: 'Move to “{class}”',
    shift: 'Move back below the headings',
    bind: 'Point the name “{name}” here',
    height: 'Make row {row} {height} points tall',
    replace: 'Replace with “{name} {value}”',
    insert: 'Add “{name} {value}”',
  },
  refusals: {
    formula:
      'The cell holds a formula, which a change would destroy; nothing was changed. Please check what it refers to.',
    locked:
      'The sheet is protected and a cell to be changed is locked. Please have it unlocked, or unprotect the sheet first.',
    'look-protected':
      'The sheet is protected against changes of cell formats or row heights. Please have that allowed, or unprotect the sheet first.',
    changed: 'The contents were changed after the check; nothing was changed. Please check again.',
    unclear: 'The form does not tell what belongs here. Please fill it in by hand.',
    'several-in-cell':
      'The cell holds several indicators, a line each; nothing was changed. Please edit its line by hand.',
    'no-help': 'Every change that comes to mind would cause a new error. Please edit by hand.',
    referred:
      'Formulas elsewhere refer to these cells; nothing was changed. Please change the formulas first.',
    'name-in-use':
      'This name means something else, which formulas may use; nothing was changed. To change it, use the section on named ranges below the list.',
    'no-field':
      'The form has no field for this name; nothing was changed. Please check it in the Name Manager.',
    'several-forms':
      'This sheet holds several forms, and a name fits only one of them; nothing was changed. Please move them to sheets of their own.',
  },
};
