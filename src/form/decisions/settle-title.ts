import type { Entry } from '../form';
import { wordsOf, type Grid } from '../outline/grid';
import { foldText } from '../text/label';
import { firstEntry } from '../outline/outline';
import type { Segment } from '../outline/segment';
import type { Vocabulary } from '../text/vocabulary';
import { settle, type Noted, type Option } from './question';

export interface SettledTitle {
  readonly segment: Segment;
  readonly noted: readonly Noted[];
}

interface TitleOption extends Option {
  readonly entry: Entry;
}

/** A title without known words stands no lower than this below the top of its form. */
const HEAD_ROWS = 4;
/** Between a title and another one above it nothing but notes may stand. */
const NOTE_ROWS = 2;

/**
 * A stretch of rows with the title that the user decided on, where another cell above may be its title too,
 * or none is known to be.
 * @param above the stretch before it
 */
export function settleTitle(
  grid: Grid,
  segment: Segment,
  above: Segment | null,
  vocabulary: Vocabulary,
): SettledTitle {
  const { title, area } = segment;
  const first = option(title ?? firstEntry(grid, area));
  const others = title ? rivalAbove(grid, above) : headCells(grid, segment, vocabulary);
  if (title && others.length === 0) return { segment, noted: [] };
  const { taken, noted } = settle(grid.decisions, {
    what: title ? 'several-titles' : 'title-assumed',
    cell: first.entry,
    about: 'title',
    at: '',
    first,
    others: others.map(option),
  });
  if (taken === first) return { segment, noted: [noted] };
  const top = Math.min(area.top, taken.entry.row);
  return { segment: { ...segment, title: taken.entry, area: { ...area, top } }, noted: [noted] };
}

function option(entry: Entry): TitleOption {
  return { choice: foldText(entry.text), cell: entry, entry };
}

/** The title of the stretch above, where nothing else stands in that. */
function rivalAbove(grid: Grid, above: Segment | null): readonly Entry[] {
  if (!above?.title) return [];
  return grid.rowsIn(above.area).length <= NOTE_ROWS ? [above.title] : [];
}

/** Texts above the first label. */
function headCells(grid: Grid, { area }: Segment, vocabulary: Vocabulary): readonly Entry[] {
  const rows = grid.rowsIn(area).slice(0, HEAD_ROWS);
  const labelled = rows.findIndex((row) =>
    grid.startingIn(row).some((entry) => {
      const words = wordsOf(entry);
      return vocabulary.isLabel(words) || vocabulary.fieldWithin(words) !== null;
    }),
  );
  return rows
    .slice(0, labelled < 0 ? rows.length : labelled)
    .flatMap((row) => grid.startingIn(row))
    .filter((entry) => wordsOf(entry).trim() !== '');
}
