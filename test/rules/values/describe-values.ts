import type { RuleId, Severity } from '../../../src/rules/rule';
import type { CellValue } from '../../../src/snapshot/snapshot';
import { findingsOf, type Expected } from '../describe-rule';
import { ROWS, type TriedClass } from './values';

/** An indicator put in place of the first of its class: name, this year's value, the value of the whole period. */
type Row = readonly [inClass: TriedClass, name: string, value: CellValue, cycle?: CellValue];

type Said = Pick<Expected, 'message' | 'data'> & {
  readonly severity?: Severity;
  /** Where it is not the value of this year. */
  readonly at?: 'name' | 'cycle';
};

interface Cases {
  readonly fix: Expected['fix'];
  readonly severity: Severity;
  readonly silent: readonly Row[];
  readonly speaks: readonly (readonly [Row, ...Said[]])[];
}

/** Tries a rule of values on rows of a sound form, through the reader and the whole check. */
export function describeValues(rule: RuleId, { fix, severity, silent, speaks }: Cases): void {
  describe(rule, () => {
    for (const row of silent) {
      test(`is silent in ${titleOf(row)}`, () => {
        expect(tried(rule, row)).toEqual([]);
      });
    }

    for (const [row, ...said] of speaks) {
      test(`speaks in ${titleOf(row)}`, () => {
        const [nameCell, valueCell, cycleCell] = ROWS[row[0]];
        const cells = { name: nameCell, cycle: cycleCell };
        const expected = said.map(({ at, ...words }) => {
          const cell = at ? cells[at] : valueCell;
          return { cell, detail: '', severity, fix, ...words };
        });
        expect(tried(rule, row)).toEqual(expected);
      });
    }
  });
}

function titleOf(row: Row): string {
  return row.map((part) => JSON.stringify(part)).join(' ');
}

function tried(rule: RuleId, [inClass, name, value, cycle = null]: Row): readonly Expected[] {
  const [nameCell, valueCell, cycleCell] = ROWS[inClass];
  return findingsOf(rule, { [nameCell]: name, [valueCell]: value, [cycleCell]: cycle });
}
