import type { IndicatorRole } from '../../packs';
import { settleWay, type Noted } from '../decisions/question';
import type { Indicator } from '../form';
import { wordsOf, type Grid } from '../outline/grid';
import type { Segment } from '../outline/segment';
import type { Vocabulary } from '../text/vocabulary';
import { headYear } from '../text/year';
import { NO_CLASS } from './rows/classes';
import type { Heading } from './headings/heading';
import { readBracketed } from './rows/bracketed';
import { headingByClasses } from './headings/headless';
import { readIndicators, type IndicatorBlock } from './indicators';
import { namesWholePeriod } from '../text/period';

/** The tables of indicators of a form: those of the year, and what speaks of the whole period. */
export interface IndicatorTables {
  /** In the order of the sheet, those of the whole period among them. */
  readonly blocks: readonly IndicatorBlock[];
  /** The tables of the year. */
  readonly annual: readonly IndicatorBlock[];
  readonly longTerm: readonly Indicator[];
  readonly noted: readonly Noted[];
}

/**
 * Reads the tables below their headings, each down to the next.
 * @param taskRow where the tasks begin; null where the form has none
 */
export function readTables(
  grid: Grid,
  headings: readonly Heading<IndicatorRole>[],
  segment: Segment,
  taskRow: number | null,
  vocabulary: Vocabulary,
): IndicatorTables {
  const blocks: IndicatorBlock[] = [];
  const year = headYear(grid, segment.area, segment.title, vocabulary);
  headings.forEach((heading, index) => {
    const next = headings[index + 1];
    const before = blocks.at(-1);
    // A heading right below the rows, or below the title once more, is the same table's, repeated on the next page.
    const repeated =
      before !== undefined &&
      !namesWholePeriod(blockLabel(grid, before.heading)) &&
      (before.area.bottom + 1 === heading.row ||
        segment.repeated.some((row) => before.heading.row < row && row < heading.row));
    const end = next ? next.row - 1 : segment.area.bottom;
    const bottom = taskRow !== null && taskRow > heading.row ? Math.min(taskRow - 1, end) : end;
    const from = repeated ? before.last : NO_CLASS;
    blocks.push(readIndicators(grid, heading, bottom, vocabulary, year, from));
  });
  const bracketed = blocks.length === 0 ? readBracketed(grid, segment.area, vocabulary) : null;
  if (bracketed) blocks.push(bracketed);
  const silent =
    blocks.length === 0 && segment.title ? headingByClasses(grid, segment.area, vocabulary) : null;
  if (silent) {
    blocks.push(readIndicators(grid, silent, segment.area.bottom, vocabulary, year));
  }
  const whole = blocks.filter(({ heading }) => namesWholePeriod(blockLabel(grid, heading)));
  const annual = blocks.filter((block) => !whole.includes(block));
  const [first] = whole;
  const cell = first?.heading.cells[0]?.entry;
  const asked = {
    what: 'period-as-year',
    about: 'period',
    at: '',
    ways: ['year', 'whole'],
  } as const;
  const period = annual.length === 0 && cell ? settleWay(grid.decisions, { ...asked, cell }) : null;
  const only = period?.taken.choice === 'year';
  return {
    blocks,
    annual: only ? whole : annual,
    longTerm: [
      ...(only ? [] : whole.flatMap(({ indicators }) => indicators)),
      ...blocks.flatMap(({ longTerm }) => longTerm),
    ].sort((a, b) => a.row - b.row),
    noted: [...(period ? [period.noted] : []), ...blocks.flatMap(({ noted }) => noted)],
  };
}

/** What a table is called: left of its heading, or alone in the row above. */
function blockLabel(grid: Grid, heading: Heading<IndicatorRole>): string {
  const left = Math.min(...heading.cells.map(({ column }) => column));
  const beside = left > 0 ? wordsOf(grid.entryAt({ row: heading.row, column: left - 1 })) : '';
  if (beside.includes('指标')) return beside;
  const [above, ...others] = grid.startingIn(heading.row - 1);
  const alone = above && others.length === 0 ? wordsOf(above) : '';
  return alone.includes('指标') ? alone : '';
}
