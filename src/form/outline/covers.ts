import { union } from '../../snapshot/area';
import type { FieldKey } from '../keys';
import type { Vocabulary } from '../text/vocabulary';
import { wordsOf, type Grid } from './grid';
import type { Segment } from './segment';

/** A stretch with so many fields is a form, if it has a table or not. */
const LEAST_FIELDS = 4;

/**
 * Puts a cover to the form below it: a stretch with a title and no table, that says of the form what the form itself
 * doesn't say, such as whose it is.
 */
export function withCovers(
  grid: Grid,
  segments: readonly Segment[],
  vocabulary: Vocabulary,
): readonly Segment[] {
  const joined: Segment[] = [];
  for (const segment of segments) {
    const cover = joined.at(-1);
    if (cover && isCover(grid, cover, segment, vocabulary)) {
      joined[joined.length - 1] = { ...segment, area: union(cover.area, segment.area) };
    } else joined.push(segment);
  }
  return joined;
}

function isCover(grid: Grid, cover: Segment, form: Segment, vocabulary: Vocabulary): boolean {
  if (!cover.title || !form.title) return false;
  const said = readingOf(grid, cover, vocabulary);
  if (said.table || said.keys.size === 0 || said.keys.size >= LEAST_FIELDS) return false;
  const own = readingOf(grid, form, vocabulary);
  return own.table && ![...said.keys].some((key) => own.keys.has(key));
}

interface Reading {
  readonly table: boolean;
  readonly keys: ReadonlySet<FieldKey>;
}

function readingOf(grid: Grid, { area }: Segment, vocabulary: Vocabulary): Reading {
  const words = grid.rowsIn(area).flatMap((row) => grid.startingIn(row).map(wordsOf));
  return {
    table: words.some((one) => vocabulary.indicatorRole(one)?.role === 'value'),
    keys: new Set(
      words.flatMap((one) => vocabulary.field(one) ?? vocabulary.fieldWithin(one) ?? []),
    ),
  };
}
