import { nearlyForms } from './nearly-forms';
import type { SameTexts } from '../sentence';
import type { cli as chinese } from '../zh-CN/cli';

export const cli = {
  usage: `Usage: check FILE|FOLDER... [options]

Checks the performance goal forms in .xlsx workbooks. Needs no Excel and changes no file.
Of a folder all workbooks are checked, those in folders below it too.

Options:
  --format FORMAT      output format, text by default:
                         text  to read       json  for programs
                         html  a report to print, with dimensions of review and reasons for return
                         csv   a table that opens in Excel
                         sarif the common format for results of checks
  --progress           writes the progress to standard error (on a terminal it is there anyway)
  --fix --out FOLDER   fix what keeps its meaning, save to the folder; originals and existing files are never overwritten
  --lang zh-CN|en-US   language, zh-CN by default
  --pack FILE.json     adds a pack (layouts, settings and words of rules); of several the later wins
  --help               show this text
  --version            show the version

Exit code: 0 no problem of severity error; 1 some; 2 a file could not be read or holds no form
(the others are still checked), or a pack is wrong.`,
  form: '{title} (sheet "{sheet}")',
  counts: 'Errors: {error} · warnings: {warning} · hints: {info}',
  clean: 'No problem found (fields read: {fields}, tasks: {tasks}, indicators: {indicators}).',
  switchedOff: 'Checks switched off: {count} ({titles}).',
  severity: { error: 'error', warning: 'warning', info: 'hint' },
  finding: '{severity} {cells} {title}: {message}',
  dismissed: '{cell} {title}: {status}, reason: {reason}',
  cellSeparator: ', ',
  progress: 'Files checked: {done} of {total}',
  progressFailed: 'Files checked: {done} of {total}, not readable: {failed}',
  noFiles: 'No file to check. Name .xlsx files or folders, for example: check form.xlsx',
  fix: {
    done: '{count} fixed, saved as {file}; the original was not changed. What remains:',
    place: '{cell} {title}: "{before}" to "{after}"',
    problems: {
      'no-out': '--fix needs --out FOLDER: where the fixed files go.',
      'no-fix': '--out goes together with --fix.',
      'own-folder':
        'Fixed files cannot go into the folder of the originals ({file}). Please give another folder by --out.',
      exists:
        '{file} exists already; nothing was changed, so that it is not overwritten. Please give another folder by --out.',
      twice: 'Two files would both become {file}; nothing was changed. Please run them one by one.',
    },
  },
  options: {
    unknown: 'Unknown option {option}. --help lists all options.',
    badValue: 'Option {option} cannot be "{value}". Possible values: {allowed}.',
    missingValue: 'Option {option} needs a value. Possible values: {allowed}.',
    surplusValue: 'Option {option} takes no value.',
  },
  fileErrors: {
    'not-found': 'No such file or folder. Check the path.',
    'no-files': 'The folder holds no .xlsx file.',
    'unreadable-folder': 'The folder cannot be opened. Check that you may read it.',
    'not-a-file': 'This is not a file and was not read. Check the path.',
    unreadable:
      'The file cannot be opened. Check that you may read it and that no other program locks it.',
    encrypted: 'The workbook has a password. Remove it in Excel, save a copy and check that.',
    'old-format': 'This is an old .xls workbook. Save it as .xlsx in Excel and check that.',
    'not-xlsx': 'This is not an .xlsx workbook. Check that it is the right file.',
    damaged:
      'The file is damaged or incomplete. Get it again, or let Excel repair it and save a copy.',
    'too-large':
      'Unpacked, the file is too large to be read safely. Remove unneeded sheets and pictures.',
    'forbidden-xml':
      'The file holds XML that is not allowed (DOCTYPE or entities) and was not read, for safety.',
    'too-slow':
      'Checking this file took too long and was stopped. Remove sheets and contents that do not belong to the form.',
    'out-of-memory':
      'Checking this file took too much memory and was stopped. Remove sheets and contents that do not belong to the form.',
    crashed:
      'The program failed at this file and has no result. Open it in Excel, save a copy and check that.',
    'not-written':
      'The fixed file could not be written. Please check that the folder given by --out can be written to and the disk is not full.',
    'set-aside':
      'The forms of the file were decided to be none, so they were not checked. To check them, open it in Excel, have them checked again in the pane, save and run this once more.',
    ...nearlyForms,
    'no-form':
      'No performance goal form was found. Make sure that the title and the labels are still there.',
  },
  template: {
    usage: `Usage: template --out FILE.xlsx [options]

Writes a blank form for the performance goals of a department. Needs no Excel.

Options:
  --out, -o FILE.xlsx   where to write it
  --force, -f           replace a file that stands there
  --lang zh-CN|en-US    language, zh-CN by default (the form itself is always Chinese)
  --help                show this text
  --version             show the version

Exit code: 0 written; 2 not written.`,
    written: 'Blank form written: {file}',
    misuse: {
      noOut: 'Nowhere to write to. Add --out FILE.xlsx, for example: template --out form.xlsx',
      twice: 'Option {word} was given more than once. One file at a time.',
      surplus: 'Surplus word "{word}". Use --out FILE.xlsx, in quotes where the name has spaces.',
      notXlsx: '"{word}" does not end in .xlsx, so Excel would not open it. Name it .xlsx.',
    },
    problems: {
      exists:
        '{file} exists and was left alone. Choose another name, or add --force to replace it.',
      isFolder: '{file} is a folder. Name a file, for example {file}/form.xlsx',
      noFolder: 'The folder of {file} does not exist. Make it first, or choose another place.',
      diskFull: 'The disk is full and {file} is incomplete. Make room, delete it and try again.',
      unwritable:
        '{file} cannot be written. Check that you may write there and that no program locks it.',
    },
  },
  library: {
    usage: `Usage: library QUERY... [options]

Looks up standard indicators, without Excel. Several queries may be given, in quotes where they have spaces.

Options:
  --format text|json    format of the output, text by default
  --lang zh-CN|en-US    language, zh-CN by default (indicators are always Chinese)
  --help                show this text
  --version             show the version

Exit code: 0 answered; 2 the command was misused.`,
    heading: '"{query}"',
    entry: '  {name} ({class})  {value}',
    nothing: '  Nothing found. Try other words, or fewer.',
    noQuery: 'Nothing to look for. Name an indicator, for example: library 采购及时率',
  },
} as const satisfies SameTexts<typeof chinese>;
