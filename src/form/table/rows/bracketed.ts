import type { Area } from '../../../snapshot/area';
import { settleBrackets } from '../../decisions/settle-columns';
import type { Entry, Indicator } from '../../form';
import { wordsOf, type Grid } from '../../outline/grid';
import type { Vocabulary } from '../../text/vocabulary';
import type { RowClass } from './classes';
import { nameAndValue } from './name-and-value';
import type { IndicatorBlock } from '../indicators';
import { settledSharedCell } from '../../decisions/settled-shared-cell';

/** 【产出指标-数量指标】指标1：名称（≥77台） */
const BRACKETED = /^\s*【(?<level1>[^】]+?)[-—–－·/](?<level2>[^】]+)】(?<rest>.+)$/su;

/**
 * Indicators that stand each in one cell, their classes in brackets before them, below no heading.
 * @returns null for fewer than two of them, which might be anything
 */
export function readBracketed(
  grid: Grid,
  area: Area,
  vocabulary: Vocabulary,
): IndicatorBlock | null {
  const indicators = grid
    .rowsIn(area)
    .flatMap((row) => grid.startingIn(row))
    .flatMap((entry) => bracketed(grid, entry, vocabulary) ?? []);
  const [first] = indicators;
  const last = indicators.at(-1);
  if (!first || !last || first === last) return null;
  const beside = { row: first.row, column: Math.max(first.value.column - 1, 0) };
  const label = grid.entryAt(beside);
  const entry = wordsOf(label) === '' ? first.value : label;
  const head = { role: 'name', rank: 0, entry, column: first.value.column } as const;
  const { right } = grid.areaAt(first.value);
  return {
    heading: { row: first.row, bottom: first.row - 1, cells: [head], byOrder: false },
    area: { top: first.row, bottom: last.row, left: first.value.column, right },
    indicators,
    classLines: [],
    longTerm: [],
    noted: [settleBrackets(grid, first.value).noted],
    blank: null,
    last: { level1: last.level1, level2: last.level2, level2Entry: null },
  };
}

function bracketed(grid: Grid, value: Entry, vocabulary: Vocabulary): Indicator | null {
  const { level1, level2, rest } = BRACKETED.exec(wordsOf(value))?.groups ?? {};
  const known = vocabulary.level2(level2 ?? '');
  const first = vocabulary.level1(level1 ?? '');
  if (rest === undefined || !known || !first) return null;
  const rowClass: RowClass = { level1: first.name, level2: known.name, level2Entry: null };
  const shared = settledSharedCell(grid, { ...value, value: rest, text: rest });
  return nameAndValue(rowClass, {
    row: value.row,
    name: shared.name,
    value,
    annual: shared.value,
  });
}
