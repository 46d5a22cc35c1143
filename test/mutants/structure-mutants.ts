import { mutants } from './mutant';

const HOST = 'src/workbench/host';
const STRUCTURE = 'src/workbook/structure';

/** Merged areas, rows that come and go, names. */
export const STRUCTURE_MUTANTS = [
  ...mutants(
    HOST,
    ['conformance/merged-cells'],
    [
      [
        'merged areas are those whose head lies in the range',
        'objects/merged-areas.ts',
        'contains(area, headOf(merge))',
        'intersection(merge, area) !== null',
      ],
      ['no more than 512 merged areas are given', 'objects/merged-areas.ts', '= 512', '= 100_000'],
    ],
  ),
  ...mutants(
    STRUCTURE,
    ['conformance/merged-cells'],
    [
      [
        'rows inserted inside of a merged area extend it',
        'move-merges.ts',
        'const moved = moveArea(merge, change);',
        "const moved = change.kind === 'insert' && merge.top < change.at ? merge : moveArea(merge, change);",
      ],
      [
        'rows inserted at the first row of a merged area push it down',
        'move-merges.ts',
        'const moved = moveArea(merge, change);',
        "const moved = moveArea(merge, change.kind === 'insert' && merge.top === change.at ? { ...change, at: change.at + 1 } : change);",
      ],
      [
        'part of a row that cuts a merged area is not inserted',
        'refuse-shift.ts',
        'if (!isInBand(merge, change) || !(isGone || keepsShape)) {',
        'if (isGone && keepsShape) {',
      ],
      [
        'merging keeps the first content only',
        'merge-cells.ts',
        '({ style }) => ({ value: null, formula: null, style })',
        '(cell) => cell',
      ],
    ],
  ),
  ...mutants(
    STRUCTURE,
    ['conformance/inserted-rows'],
    [
      [
        'a reference grows only where rows come inside of it',
        'move-reference.ts',
        'const to = last >= at ? last + count : last;',
        'const to = last + 1 >= at ? last + count : last;',
      ],
      [
        'a reference goes down with its cells',
        'move-reference.ts',
        'const from = first >= at ? first + count : first;',
        'const from = first > at ? first + count : first;',
      ],
      [
        'what is deleted leaves #REF!',
        'move-formula.ts',
        'return now ?? `${part.prefix}#REF!`;',
        'return now ?? part;',
      ],
      ['names go with their cells', 'change-rows.ts', 'workbook.names = moved.names;', ''],
      [
        'conditional formats go with their cells',
        'change-rows.ts',
        'each.conditionalFormats = rules;',
        '',
      ],
      [
        'validations go with their cells',
        'change-rows.ts',
        'each.dataValidations = validations;',
        '',
      ],
      [
        'formulas of other sheets go along',
        'change-rows.ts',
        'for (const { cells, column, cell } of moved.cells) cells.set(column, cell);',
        '',
      ],
    ],
  ),
  ...mutants(
    HOST,
    ['conformance/names'],
    [
      [
        'a name that is no range has none',
        'objects/named-item.ts',
        '      if (!range) {\n',
        '      if (!range && target.scope === -1) {\n',
      ],
      [
        'a name of several areas cannot be had as a range',
        'objects/named-item.ts',
        "if (meaning.kind === 'areas') {",
        "if (meaning.kind === 'areas') return null; if (meaning.kind === 'error') {",
      ],
      [
        'the value of a range is its address',
        'objects/name-meaning.ts',
        'return printSheetArea(meaning.sheet.name, meaning.area);',
        'return `${meaning.sheet.name}!${JSON.stringify(meaning.area)}`;',
      ],
      [
        'a name without its cells is an error',
        'objects/name-meaning.ts',
        "    case 'broken':\n      return { kind: 'error', error: '#REF!' };",
        "    case 'broken':\n      return { kind: 'constant', value: '#REF!' };",
      ],
      [
        'whole numbers are Integer',
        'objects/name-meaning.ts',
        "return Number.isInteger(value) ? 'Integer' : 'Double';",
        "return 'Double';",
      ],
      [
        'the names of a sheet are not those of the workbook',
        'objects/named-item-collection.ts',
        'item.scope === scope',
        'item.scope === scope || scope === null',
      ],
      [
        'names may be hidden',
        'objects/named-item.ts',
        'change(target, { visible: asBoolean(value) });',
        'asBoolean(value);',
      ],
    ],
  ),
  ...mutants(
    'src/snapshot',
    ['conformance/names'],
    [
      [
        'a sheet’s name stands in quotes where it must',
        'address.ts',
        'return PLAIN_SHEET.test(name) && !LOOKS_LIKE_CELL.test(name)',
        'return name',
      ],
    ],
  ),
];
