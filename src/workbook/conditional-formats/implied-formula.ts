import { printCell } from '../../snapshot/address';
import type { CellRef } from '../../snapshot/area';
import type { PresetCriterion } from './preset-criterion';
import type { TextComparison } from './rule-content';

/** The formula by which Excel tells whether a cell has the text; written for that cell. */
export function textFormula(comparison: TextComparison, text: string, cell: CellRef): string {
  const at = printCell(cell);
  const quoted = `"${text.replaceAll('"', '""')}"`;
  switch (comparison) {
    case 'containsText':
      return `NOT(ISERROR(SEARCH(${quoted},${at})))`;
    case 'notContainsText':
      return `ISERROR(SEARCH(${quoted},${at}))`;
    case 'beginsWith':
      return `LEFT(${at},LEN(${quoted}))=${quoted}`;
    case 'endsWith':
      return `RIGHT(${at},LEN(${quoted}))=${quoted}`;
  }
}

/** The formula that Excel writes beside a preset; null for one that compares with all cells of the rule. */
export function presetFormula(criterion: PresetCriterion, cell: CellRef): string | null {
  const at = printCell(cell);
  const day = `ROUNDDOWN(${at},0)`;
  const month = (offset: string) =>
    `AND(MONTH(${at})=MONTH(${offset}),YEAR(${at})=YEAR(${offset}))`;
  const formulas: Readonly<Partial<Record<PresetCriterion, string>>> = {
    Blanks: `LEN(TRIM(${at}))=0`,
    NonBlanks: `LEN(TRIM(${at}))>0`,
    Errors: `ISERROR(${at})`,
    NonErrors: `NOT(ISERROR(${at}))`,
    Yesterday: `FLOOR(${at},1)=TODAY()-1`,
    Today: `FLOOR(${at},1)=TODAY()`,
    Tomorrow: `FLOOR(${at},1)=TODAY()+1`,
    LastSevenDays: `AND(TODAY()-FLOOR(${at},1)<=6,FLOOR(${at},1)<=TODAY())`,
    LastWeek: `AND(TODAY()-${day}>=(WEEKDAY(TODAY())),TODAY()-${day}<(WEEKDAY(TODAY())+7))`,
    ThisWeek: `AND(TODAY()-${day}<=WEEKDAY(TODAY())-1,${day}-TODAY()<=7-WEEKDAY(TODAY()))`,
    NextWeek: `AND(${day}-TODAY()>(7-WEEKDAY(TODAY())),${day}-TODAY()<(15-WEEKDAY(TODAY())))`,
    LastMonth: month('EDATE(TODAY(),0-1)'),
    ThisMonth: month('TODAY()'),
    NextMonth: month('EDATE(TODAY(),0+1)'),
  };
  return formulas[criterion] ?? null;
}
