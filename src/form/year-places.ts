import { sameCell } from '../snapshot/area';
import type { Entry, Field } from './form';
import type { FieldKey } from './keys';
import { wordsOf, type Grid } from './outline/grid';
import { namesPast } from './text/past';
import { namesWholePeriod } from './text/period';
import type { Vocabulary } from './text/vocabulary';
import { linesAbove, yearsIn } from './text/year';

/** What is known of a form when its year is asked for. */
interface Known {
  readonly grid: Grid;
  readonly title: Entry;
  readonly fields: ReadonlyMap<FieldKey, Field>;
  /** What is printed above its tables. */
  readonly labels: readonly Entry[];
}

/** Where the form states its year, the likeliest first: its field and title, else what stands around them, else labels. */
export function yearPlaces(
  { grid, title, fields, labels }: Known,
  vocabulary: Vocabulary,
): readonly Entry[] {
  const own = fields.get('预算年度')?.entry;
  const goal = fields.get('总体绩效目标')?.label;
  const groups = [
    [...(own ? [own] : []), title],
    [...linesAbove(grid, title), ...(goal ? [goal] : []).filter(isOfYear)],
    sharedCells(fields).filter((cell) => isOfYear(cell) && !DATE.test(cell.text)),
    ofOneYear(labels.filter((label) => vocabulary.isLabel(wordsOf(label)) && isOfYear(label))),
  ];
  return groups.find((places) => places.some(({ text }) => yearsIn(text).length > 0)) ?? [];
}

/** The cells that hold a label together with its value. */
export function sharedCells(fields: ReadonlyMap<FieldKey, Field>): readonly Entry[] {
  return [...fields.values()].flatMap(({ label, entry }) =>
    label && sameCell(label, entry) ? [entry] : [],
  );
}

const DATE = /月|日/u;

/** 年度绩效目标（2026年）: one year, and no period. */
function isOfYear({ text }: Entry): boolean {
  return yearsIn(text).length === 1 && !namesWholePeriod(text);
}

/** 2026年度预算, where no other label names another year. */
function ofOneYear(labels: readonly Entry[]): readonly Entry[] {
  const years = new Set(labels.flatMap(({ text }) => yearsIn(text)));
  const [first] = labels.filter(({ text }) => !namesPast(text));
  return years.size === 1 && first ? [first] : [];
}
