import type { SameTexts } from '../sentence';
import type { bringOverCommand as chinese } from '../zh-CN/bring-over-command';

export const bringOverCommand: SameTexts<typeof chinese> = {
  usage: `Usage: bring-over OLD.xlsx --out FILE.xlsx [options]

Brings what an old form says into a new one, years moved on by one. Needs no Excel and leaves the old file alone.

Options:
  --out, -o FILE.xlsx   where to write; a file that exists is never written over
  --form NUMBER|NAME    which one, where the old file holds several forms or projects
  --into FILE.xlsx      the blank form to fill; without it a fresh official form
  --into-form NUMBER|NAME  which one, where that file holds several forms
  --pack FILE.json      the layouts of a pack, too; may be given more than once
  --keep-money          bring over amounts, too
  --lang zh-CN|en-US    language, zh-CN by default
  --help                show this
  --version             show the version

Exit code: 0 written; 2 not written.`,
  from: 'Old form: {file} {name}',
  others: 'Also in the old file, and not brought over: {names}.',
  years: 'Years: {from} → {to}',
  carried: '{count} {count:cell|cells} brought over:',
  notTaken: '{count} {count:cell|cells} could be, but {count:was|were} not:',
  left: '{count} {count:cell stays|cells stay} behind:',
  line: '  {source} → {line}',
  moved: 'year moved on, was “{unmoved}”',
  leftLine: '  {source} {text}: {reason}',
  written: 'Written: {file}',
  choose: {
    open: '{file} holds several forms or projects. Say which one is meant by {option} and its number or name:',
    unknown:
      '{file} holds no “{wanted}”. Say which one is meant by {option} and its number or name:',
    several:
      'More than one in {file} is called “{wanted}”. Say which one is meant by {option} and its number:',
  },
  numbered: '  {number}  {name}',
  misuse: {
    noSource: 'Which file holds the old form? Example: bring-over OLD.xlsx --out NEW.xlsx',
    noOut: 'Where to write? Add --out FILE.xlsx',
    surplus: '“{word}” is one too many: one old form at a time; quote names with spaces.',
    noInto: 'No blank form was given by --into: what is meant by “--into-form {word}”?',
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
};
