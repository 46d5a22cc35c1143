import type { Form, Indicator } from '../../form/form';
import { isSatisfaction } from '../../form/judgement/indicators/indicator-class';
import { namesCost } from '../../form/judgement/indicators/direction';
import { measureOf } from '../../form/judgement/indicators/measure';
import { LIBRARY_CLASSES } from '../../packs/library-schema';

/** A class for a row; `isGuessed` where the form does not say so. */
export interface RowClass {
  readonly level1: string;
  readonly level2: string;
  readonly isGuessed: boolean;
}

/**
 * The class that a row goes under in the new form: its own; of a row that slipped out of its columns that of the rows
 * beside it; in a list without classes the one that its content speaks for.
 */
export function classFor(row: Indicator, source: Form, target: Form): RowClass {
  const { level1, level2 } = row;
  const hasColumn = target.blankTable !== null && target.blankTable.level2 !== null;
  const knows = (class1: string | null) =>
    !hasColumn &&
    target.indicators.some((other) => other.level2 === null && other.level1 === class1);
  if (level2 !== null) return { level1: level1 ?? '', level2, isGuessed: false };
  // The new form splits the level no further, or has no classes either.
  if (knows(level1)) return { level1: level1 ?? '', level2: '', isGuessed: false };
  const beside = level1 === null ? null : neighbour(row, source);
  const guessed = beside?.level2 ?? byContent(row);
  const known = LIBRARY_CLASSES.find((each) => each.level2 === guessed);
  return { level1: level1 ?? known?.level1 ?? '', level2: guessed, isGuessed: true };
}

/** The next row of the same first level that has a class, else the last one before. */
function neighbour(row: Indicator, { indicators }: Form): Indicator | null {
  const alike = indicators.filter(({ level1, level2 }) => level1 === row.level1 && level2 !== null);
  return alike.find((other) => other.row > row.row) ?? alike.at(-1) ?? null;
}

function byContent(row: Indicator): string {
  const { target, name } = row;
  if (isSatisfaction(row)) return '服务对象满意度指标';
  if (target.kind === 'date') return '时效指标';
  if (namesCost(name.text)) return '成本指标';
  if (measureOf(name.text) === 'rate' || target.kind === 'percent') return '质量指标';
  return 'number' in target ? '数量指标' : '质量指标';
}
