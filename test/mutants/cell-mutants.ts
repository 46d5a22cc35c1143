import { mutants } from './mutant';

const HOST = 'src/workbench/host';
const MODEL = 'src/workbook/cells';

/** What becomes of values that are written, and how cells read. */
export const CELL_MUTANTS = [
  ...mutants(
    HOST,
    ['conformance/cell-values'],
    [
      [
        'a table must have as many rows as the range',
        'objects/range-writing.ts',
        'if (rows.length !== height) throw wrongShape();',
        '',
      ],
      [
        'a table must have as many columns as the range',
        'objects/range-writing.ts',
        'row.length !== width',
        'row.length > width',
      ],
      [
        'null leaves a cell as it is',
        'objects/range-writing.ts',
        '      cell === null\n        ? []\n        : [{ place: { row: area.top + down, column: area.left + across }, value: cell }],',
        "      [{ place: { row: area.top + down, column: area.left + across }, value: cell ?? '' }],",
      ],
      [
        'an error is its text',
        'objects/cell-value.ts',
        'isError(value) ? value.error : value',
        "isError(value) ? '' : value",
      ],
      [
        'an error has a type of its own',
        'objects/cell-value.ts',
        "if (isError(value)) return 'Error';",
        "if (isError(value)) return 'String';",
      ],
      [
        'a mixed property reads as null',
        'objects/styled.ts',
        'return values.every((value) => value === first) ? first : null;',
        'return first;',
      ],
      [
        'more than 5,000,000 cells are not read',
        'objects/range-values.ts',
        'if (isTooLarge(area)) return null;',
        'if (isTooLarge(area)) return [];',
      ],
    ],
  ),
  ...mutants(
    MODEL,
    ['conformance/cell-values'],
    [
      [
        'the covered cells of a merged area take nothing',
        'set-cells.ts',
        'const open = changes.filter(({ place }) => !isCovered(place, sheet.merges));',
        'const open = changes;',
      ],
      [
        'an empty text clears what is there',
        'enter-cell.ts',
        "if (input === '') return { value: null, formula: null, style: plain };",
        "if (input === '') return cellAt(sheet, place) ?? { value: null, formula: null, style: plain };",
      ],
      [
        'what begins with = is a formula',
        'read-entry.ts',
        "if (text.startsWith('=') && text.length > 1) return formula(text.slice(1), text);",
        '',
      ],
      [
        'a leading apostrophe is taken off',
        'read-entry.ts',
        "{ kind: 'quoted-text', text: text.slice(1) }",
        "{ kind: 'quoted-text', text }",
      ],
      [
        'after an apostrophe a number stays text',
        'read-entry.ts',
        `if (text.startsWith("'")) return { kind: 'quoted-text', text: text.slice(1) };`,
        `if (text.startsWith("'")) return readEntry(text.slice(1));`,
      ],
      [
        'under the text format a number stays text',
        'enter-cell.ts',
        "if (style.numberFormat === '@') {",
        "if (style.numberFormat === '@@') {",
      ],
      [
        'a number typed as text becomes a number',
        'read-entry.ts',
        'if (number) return constant(number.value, number.format);',
        '',
      ],
      [
        'a cell holds 32,767 characters',
        'enter-cell.ts',
        "if (input.length > MAX_TEXT) throw new WorkbookError('too-long');",
        '',
      ],
      [
        'a leading sign begins a formula',
        'read-entry.ts',
        'if (/^[+-]./.test(text)) return formula(text, text);',
        '',
      ],
    ],
  ),
];
