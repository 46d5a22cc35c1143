export const textHelp = {
  'repeated-word': {
    what: 'A word stands twice in a row, as in 文明文明.',
    why: 'It is a slip, and the form is published.',
    remedy: 'Delete one; in a label compare the official template first.',
  },
  punctuation: {
    what: 'Quotes or brackets lack their other half, half-width marks or spaces stand between Chinese characters, or marks are doubled.',
    why: 'It reads badly and may be cut when imported. Spaces beside letters and digits do not count.',
    remedy:
      'Correct it as proposed; where the other half of a pair belongs is for the writer to say.',
  },
  'personal-data': {
    what: 'Goal, tasks or indicators hold a mobile or an identity card number.',
    why: 'The form is published, and personal data must not be.',
    remedy: 'Delete it; a contact belongs in its own cell, best with an office telephone.',
  },
  'text-cut-off': {
    what: 'A text that wraps is taller than its row, or the merged rows that show it, by about a line or more. Estimated by font size and width of the columns; silent where in doubt.',
    why: 'The printed and published form lacks words. Excel does not fit rows to merged cells by itself.',
    remedy: 'Make the row taller, widen the columns or shorten the text.',
  },
} as const;
