import type { SameTexts } from '../sentence';
import type { bringOver as chinese } from '../zh-CN/bring-over';

export const bringOver: SameTexts<typeof chinese> = {
  what: 'Brings what an old form says (last year’s, another layout, another workbook) into the form in view. Every cell is listed first; you choose, then it is written, and it can be undone.',
  source: {
    label: 'Old form',
    none: 'Choose the old form',
    form: '{title} (sheet “{sheet}”)',
    ofFile: '{file}: {title} (sheet “{sheet}”)',
    file: 'From a file…',
    reading: 'Reading “{file}”…',
  },
  reading: 'Comparing the two forms…',
  noForm:
    'No form to fill in was found. Click “Insert form”, or open this year’s blank form, then come back.',
  alone:
    'This workbook holds no other form. Click “From a file” and choose last year’s .xlsx file.',
  retry: 'Try again',
  target: 'Into: {title} (sheet “{sheet}”)',
  years: 'Years move from {from} to {to}. Check each one and untick what must stay.',
  noYear: 'The old form states no year: years in its texts stay as they are.',
  money: 'Carry amounts, too (last year’s usually change, so they stay behind)',
  overwrite: 'Write over what the new form holds already (kept otherwise)',
  partHeading: '{part} ({chosen} of {all} chosen)',
  row: 'Row {row}',
  newRow: 'New row {row}',
  cell: '{place} {label}: {after}',
  changed: '{place} {label}: “{before}” becomes “{after}”',
  noPlace: '{label}: {after}',
  note: ' ({note})',
  from: 'old form {source}',
  moveYear: 'Move the year on (was: {unmoved})',
  untouched: 'Years left as they are: {years}; please have a look',
  listSeparator: ', ',
  roles: {
    name: 'Name',
    operator: 'Operator',
    value: 'Value of the year',
    unit: 'Unit',
    cycle: 'Value of the period',
    weight: 'Weight',
    content: 'Content',
    amount: 'Amount',
    expectation: 'Expected result',
  },
  notes: {
    money: 'an amount, left behind by default',
    occupied: 'the new form has something there, kept by default',
    'class-guessed': 'the old form names no class: told by its content, please check',
  },
  leftHeading: '{count} cells stay behind',
  left: '{cells}: {text}',
  leftMany: '{cells} ({count} cells)',
  reasons: {
    'no-field': 'the new form has no such field',
    'no-column': 'the new form has no such column',
    'no-tasks': 'the new form has no block of tasks, or one without rows',
    formula: 'the new form has a formula there, which stays',
    error: 'the old cell shows an error',
    'no-amount': 'should be an amount and is no number',
    regions: 'values of single regions, for which the new form has no columns',
    'long-term': 'part of the table of the whole period',
    'one-of-several': 'the old form lists several projects: fill in name and goal yourself',
    unknown: 'it was not clear which field this is',
    'several-projects': 'the new form lists several projects: it is not clear which one is meant',
    'no-table': 'the new form has no table of indicators, or one without rows',
    'name-with-value':
      'the new form has name and value in one cell: please write it by hand as it does',
    'classes-among-names':
      'the new form has classes and names in one column: the place of a new row is not clear',
    'several-regions': 'the new form has a column of values a region: please fill it in by hand',
    protected: 'the new form is protected against new rows and its blank ones are used up',
  },
  nothing: 'Nothing to bring over: the new form has all that the old one says.',
  same: '{count} more cells are the same in both.',
  start: 'Bring over {count} cells',
  close: 'Close',
  announced: '{count} cells can be brought over, {left} stay behind.',
  problems: {
    encrypted: 'The file has a password. Remove it in Excel, save, and choose it again.',
    'old-format': 'This is an old .xls file. Save it as .xlsx in Excel and choose it again.',
    'not-xlsx': 'This is no .xlsx workbook. Is it the right file?',
    damaged: 'The file is damaged or incomplete. Open and repair it in Excel, then save it.',
    'too-large':
      'The file unpacks to too much to be read safely. Remove other sheets and pictures.',
    'forbidden-xml': 'The file holds something that is not allowed and was not read, for safety.',
    unreadable: 'The file could not be read: another program may use it. Choose it again.',
    'no-form': 'No performance goal form was found in the file. Is its title unchanged?',
  },
  cli: {
    usage: `Usage: bring-over OLD.xlsx --out FILE.xlsx [options]

Brings what an old form says into a new one, years moved on by one. Needs no Excel and leaves the old file alone.

Options:
  --out, -o FILE.xlsx   where to write; a file that exists is never written over
  --into FILE.xlsx      the blank form to fill; without it a fresh official form
  --keep-money          carry amounts, too
  --lang zh-CN|en-US    language, zh-CN by default
  --help                show this
  --version             show the version

Exit code: 0 written; 2 not written.`,
    from: 'Old form: {file} {title} (sheet “{sheet}”)',
    others: '{count} more forms in the old file; only the first was brought over.',
    years: 'Years: {from} → {to}',
    carried: '{count} cells brought over:',
    notTaken: '{count} cells that could be, and were not:',
    left: '{count} cells stay behind:',
    line: '  {source} → {line}',
    moved: 'year moved on, was “{unmoved}”',
    leftLine: '  {source} {text}: {reason}',
    written: 'Written: {file}',
    misuse: {
      noSource: 'Which file holds the old form? Example: bring-over OLD.xlsx --out NEW.xlsx',
      noOut: 'Where to write? Add --out FILE.xlsx',
      surplus: '“{word}” is one too many: one old form at a time; quote names with spaces.',
      twice: 'Option {word} was given more than once.',
      notXlsx: '“{word}” does not end in .xlsx, and Excel would not open it.',
    },
    problems: {
      exists: '{file} exists and was left alone. Choose another name.',
      isFolder: '{file} is a folder. Name a file in it, such as {file}/form.xlsx',
      noFolder: 'The folder of {file} does not exist. Create it first.',
      diskFull: 'The disk is full: {file} is incomplete. Make room, delete it and try again.',
      unwritable: '{file} cannot be written. Check your permissions.',
      refused: 'The new form is protected against this: {file} was not written',
    },
    unreadable: '{file}: {problem}',
  },
};
