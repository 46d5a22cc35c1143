import { mutants } from './mutant';

const HOST = 'src/workbench/host';

/** Protection, visibility, calculation. */
export const SHEET_MUTANTS = [
  ...mutants(
    HOST,
    ['conformance/protection'],
    [
      [
        'a locked cell is not written',
        'objects/access.ts',
        'if (places.some((place) => isProtectedCell(book.workbook, sheet, place))) throw accessDenied();',
        '',
      ],
      [
        'a protected sheet allows what was named only',
        'objects/access.ts',
        'if (sheet.protection && sheet.protection.options.get(permission) !== true) throw accessDenied();',
        '',
      ],
      [
        'a password is asked for',
        'objects/worksheet-protection.ts',
        'if (kept && !isPassword(given, kept)) throw invalidArgument();',
        '',
      ],
      [
        'a protected sheet does not let merge',
        'objects/access.ts',
        '  requireWritable(book);\n  if (sheet.protection) throw accessDenied();',
        '  requireWritable(book);',
      ],
    ],
  ),
  ...mutants(
    HOST,
    ['conformance/worksheets'],
    [
      [
        'a very hidden sheet is not deleted',
        'objects/worksheet.ts',
        "if (sheet.visibility === 'veryHidden') {",
        "if (sheet.visibility === 'veryHidden' && sheet.id < 0) {",
      ],
    ],
  ),
  ...mutants(
    HOST,
    ['conformance/calculation'],
    [
      [
        'calculate() computes what waits',
        'objects/application.ts',
        '          calculatePending(workbook);',
        '',
      ],
      [
        'suspended calculation ends with the request',
        'excel-host.ts',
        'resumeCalculation(this.#book.workbook);',
        '',
      ],
    ],
  ),
  ...mutants(
    'src/workbook',
    ['conformance/calculation'],
    [
      [
        'calculated by hand, formulas keep their values',
        'calculation/calculate.ts',
        "return calculation.mode === 'manual' || calculation.suspended;",
        'return calculation.suspended;',
      ],
    ],
  ),
  ...mutants(
    HOST,
    ['workbench/confirm-in-excel'],
    [
      [
        'a hidden sheet is not activated',
        'objects/selection.ts',
        "if (sheet.visibility !== 'visible') {",
        "if (sheet.visibility !== 'visible' && sheet.id < 0) {",
      ],
    ],
  ),
];
