import type { Layout } from '../packs';
import type { Area, CellRef } from '../snapshot/area';
import type { SnapshotCell } from '../snapshot/snapshot';
import type { MoneyColumn } from './fields/choose-fields';
import type { Decision } from './decisions/decision';
import type { Assumption, Decided } from './decisions/question';
import type { FieldKey, TableKey } from './keys';
import type { Project } from './table/projects';
import type { Target } from './target/target';

/** A cell of the form, blank ones too (value null, text ''). */
export interface Entry extends SnapshotCell {
  /** What of the cell's words is meant, where they say more than one thing: 3000万元 of 其中财政拨款3000万元. */
  readonly part?: string;
}

export interface Field {
  readonly key: FieldKey;
  readonly entry: Entry;
  /**
   * The printed label, or the words that stand where it should; null when only a name leads to the cell.
   * The entry itself where label and value share one cell, as in （2026年度）.
   */
  readonly label: Entry | null;
  readonly foundBy: 'name' | 'label';
}

export interface Task {
  readonly row: number;
  readonly name: Entry;
  readonly content: Entry | null;
  /** In the form's unit. */
  readonly amount: Entry | null;
  readonly expectation: Entry | null;
}

export interface Indicator {
  readonly row: number;
  /** Normalised class names such as 产出指标 and 数量指标; null where the form gives none or leaves it open. */
  readonly level1: string | null;
  readonly level2: string | null;
  /** The printed class cell that the row belongs to, where there is one. */
  readonly level2Entry: Entry | null;
  readonly name: Entry;
  /** The value over the whole period (实施周期指标值), where the form has that column. */
  readonly cycle: Entry | null;
  /** The cell of this year's value; with `operator` and `unit` where they have columns of their own. */
  readonly value: Entry;
  readonly operator: Entry | null;
  readonly unit: Entry | null;
  /** How much the row counts (权重, 分值), where the form has that column. */
  readonly weight: Entry | null;
  /** Where the form has one column of values a region: all of the row, `value` among them; else none. */
  readonly regions: readonly Entry[];
  /** The value as a reader would write it: operator, value and unit joined, a percent cell as `95%`. */
  readonly annual: string;
  readonly target: Target;
  /** The row alone stands a column off its heading, unlike the rows around it. */
  readonly displaced: boolean;
}

/** A table of indicators that holds none yet: what its headings alone tell. */
export interface BlankTable {
  /** Its first row, as it is to be filled. */
  readonly row: Indicator;
  /** The columns of the classes, which have headings and no labels; null where it has none. */
  readonly level1: number | null;
  readonly level2: number | null;
  /** The rows that wait to be filled. */
  readonly area: Area;
}

/** A row that names a class and nothing else; those below it belong to that. */
export interface ClassLine {
  readonly row: number;
  readonly level1: string | null;
  /** Null where the row names a class of the first level. */
  readonly level2: string | null;
  readonly entry: Entry;
}

/** A defined name of the template and what became of it. */
export interface TemplateName {
  readonly key: FieldKey | TableKey;
  readonly scope: string | null;
  readonly state: 'sound' | 'broken' | 'displaced';
  /** What the name's formula says, for the message. */
  readonly target: string;
  /** The field's proper cell, where a label leads to it; otherwise the title. */
  readonly cell: CellRef;
}

/** What may have been taken rather than read; the texts say it in words. */
export type AssumptionCode =
  /** From this cell on the rows stand one column left of their heading, classes too. */
  | 'shifted-part'
  /** This row alone stands one column off. */
  | 'shifted-row'
  /** Changed headings: the columns were taken in the layout's order. */
  | 'columns-by-order'
  /** No unit is printed: the layout's was taken. */
  | 'unit-assumed'
  /** Both units are printed: the line's was taken, else the first. */
  | 'several-units'
  /** More than one year is stated: the field's was taken, else the title's first. */
  | 'several-years'
  /** No title is known: the form's first cell stands for it. */
  | 'title-assumed'
  /** Two titles stand one over the other: the lower was taken. */
  | 'several-titles'
  /** There is a column of values for each region: the first was taken. */
  | 'first-region'
  /** Several columns may hold the year's values: one was taken. */
  | 'several-values'
  /** No heading for values is known: a column was taken for them by what its cells hold. */
  | 'value-by-content'
  /** The only values are those of the whole period: they were taken for the year's. */
  | 'period-as-year'
  /** The only goal is that of the whole period: it was taken for the year's. */
  | 'period-goal'
  /** The column has no heading that is known: it was taken by what its cells hold. */
  | 'column-by-content'
  /** Name and value stand in one cell: what the brackets behind the name hold was taken for the value. */
  | 'value-in-brackets'
  /** The classes stand in the column of the names, on rows of their own. */
  | 'classes-by-outline'
  /** Rows or columns of the form are hidden: what they hold was read all the same. */
  | 'hidden-rows'
  | 'hidden-columns';

/** A form with meaning: what the rules look at. */
export interface Form {
  readonly sheet: string;
  /** Which of the sheet's forms it is, in reading order from 0. */
  readonly nth: number;
  readonly kind: 'department' | 'project';
  /** The id of the layout in the packs. */
  readonly layout: string;
  /** The layout itself, by whose words the form was read. */
  readonly readBy: Layout;
  readonly title: Entry;
  readonly area: Area;
  readonly year: number | null;
  readonly unit: '万元' | '元';
  readonly fields: ReadonlyMap<FieldKey, Field>;
  /** The cells below that of 总体绩效目标 in which it goes on; mostly none. */
  readonly goalLines: readonly Entry[];
  /** All columns of the money table where it has several: the whole and this year's, or one a kind of spending; else none. */
  readonly moneyColumns: readonly MoneyColumn[];
  /** The heading row of the task block; null when the form has none. */
  readonly taskHeading: Entry | null;
  readonly tasks: readonly Task[];
  /** The task block's data rows, blank ones included; `bottom` is above `top` where it has none. */
  readonly taskArea: Area | null;
  readonly indicatorHeading: Entry | null;
  /** Where one table lists several projects; none where the form is about a single one. */
  readonly projects: readonly Project[];
  readonly indicators: readonly Indicator[];
  /** Where classes stand on rows of their own: those, from the top down. */
  readonly classLines: readonly ClassLine[];
  /** The rows of a table, or of the half of one, that speaks of the whole period: `value` and `annual` are its values. */
  readonly longTerm: readonly Indicator[];
  /** The data rows of the (first) table of indicators. */
  readonly indicatorArea: Area | null;
  /** Where the table has headings and no row yet; null elsewhere. */
  readonly blankTable: BlankTable | null;
  /** Printed labels and headings. */
  readonly labels: readonly Entry[];
  /** Every cell with content inside the form's area, labels included. */
  readonly cells: readonly Entry[];
  readonly names: readonly TemplateName[];
  readonly assumed: readonly Assumption[];
  /** What the user decided where it would have been assumed. */
  readonly decided: readonly Decided[];
  /** Decisions that fit nothing any more, and were passed over. */
  readonly unfit: readonly Decision[];
  /** What the user said is no form; told with the workbook's first. */
  readonly setAside: readonly Decision[];
}
