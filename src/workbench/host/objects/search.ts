import { areaOf, type Area, type CellRef } from '../../../snapshot/area';
import { findCells, replaceInCells, type SearchCriteria } from '../../../workbook/cells/find-cells';
import { joinCells } from '../../../workbook/cells/join-cells';
import { requireWritableCells } from './access';
import { asText, invalidArgument, isGiven } from './arguments';
import type { RangeTarget } from './open-book';
import { changing } from './refusals';

/** `find`: the first cell, or the last where it searches backwards; null for none. */
export function findFirst(range: RangeTarget, text: unknown, criteria: unknown): Area | null {
  const cells = search(range, text, criteria);
  const isBackwards = optionOf(criteria, 'searchDirection') === 'Backwards';
  const found = cells.at(isBackwards ? -1 : 0);
  return found ? areaOf(found) : null;
}

/** `findAll`: on a hidden sheet Excel finds nothing. */
export function findEverywhere(
  range: RangeTarget,
  text: unknown,
  criteria: unknown,
): readonly Area[] {
  return range.sheet.visibility === 'visible' ? joinCells(search(range, text, criteria)) : [];
}

/** `replaceAll`. @returns the number of cells that are others now @throws AccessDenied */
export function replaceEverywhere(
  range: RangeTarget,
  text: unknown,
  replacement: unknown,
  criteria: unknown,
): number {
  const { book, sheet, area } = range;
  requireWritableCells(range, search(range, text, criteria));
  return changing(() =>
    replaceInCells(
      book.workbook,
      sheet,
      area,
      asSearchText(text),
      asText(replacement),
      criteriaOf(criteria),
    ),
  );
}

function search(range: RangeTarget, text: unknown, criteria: unknown): readonly CellRef[] {
  const { book, sheet, area } = range;
  return findCells(book.workbook, sheet, area, asSearchText(text), criteriaOf(criteria));
}

function asSearchText(value: unknown): string {
  const text = asText(value);
  if (text === '') throw invalidArgument();
  return text;
}

function criteriaOf(criteria: unknown): SearchCriteria {
  return {
    completeMatch: optionOf(criteria, 'completeMatch') === true,
    matchCase: optionOf(criteria, 'matchCase') === true,
  };
}

function optionOf(criteria: unknown, name: string): unknown {
  if (!isGiven(criteria)) return undefined;
  if (typeof criteria !== 'object' || criteria === null) throw invalidArgument();
  return new Map<string, unknown>(Object.entries(criteria)).get(name);
}
