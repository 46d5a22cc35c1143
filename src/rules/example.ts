import type { FieldKey } from '../form/keys';
import type { CellValue } from '../snapshot/snapshot';

/** A task as a row of the form: name, content, amount in the form's unit, expectation. */
type TaskExample = readonly [name: string, content: string, amount: CellValue, expectation: string];

/** An indicator as a row: its class (二级指标), name, this year's value, the value over the whole period. */
type IndicatorExample = readonly [level2: string, name: string, value: CellValue, cycle?: string];

/**
 * A piece of a form that shows what a rule means: printed on the rule's page, run by its tests. What is not said is
 * as in a sound form; `tasks` and the rows of a class named in `indicators` stand in place of those there.
 */
export interface Example {
  readonly fields?: Readonly<Partial<Record<FieldKey, CellValue>>>;
  readonly tasks?: readonly TaskExample[];
  readonly indicators?: readonly IndicatorExample[];
  /** Classes (二级指标) that have no row. */
  readonly without?: readonly string[];
  /** The points of the indicators from top to bottom, in a column of their own. */
  readonly weights?: readonly CellValue[];
  /** Printed labels that read otherwise, by what they should read. */
  readonly labels?: Readonly<Record<string, string>>;
  /** Defined names and what they refer to. */
  readonly names?: Readonly<Record<string, string>>;
  /** Heights in points of the rows of fields whose texts wrap. */
  readonly heights?: Readonly<Partial<Record<FieldKey, number>>>;
}

export interface Examples {
  /** In each of these the rule speaks. */
  readonly wrong: readonly Example[];
  /** In each of these it is silent. */
  readonly right: readonly Example[];
}
