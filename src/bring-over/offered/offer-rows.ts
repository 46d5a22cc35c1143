import type { Entry, Indicator, Task } from '../../form/form';
import { isBlankEntry } from '../../form/outline/grid';
import { isFilled } from '../../form/judgement/filled';
import { isDuration } from '../../form/judgement/values/row-values';
import { isoDate } from '../../form/text/serial-date';
import { hasComparator } from '../../form/target/comparator';
import type { RowRole } from '../../library/placement/placement';
import { sameCell } from '../../snapshot/area';
import { isError } from '../../snapshot/snapshot';
import type { CarriedValue, LeftBehind, Offer } from '../carried';
import { classFor, type RowClass } from './guess-class';
import { contentOf, leave, offerAmount, offerOf, type Carrying, type Offered } from './offer';

/** A task or an indicator of the old form, cell by cell. */
export interface RowOffer {
  readonly part: 'tasks' | 'indicators';
  /** Where the row begins: the name, or what it has in its place. */
  readonly id: string;
  readonly offers: readonly Offer[];
  readonly rowClass: RowClass;
}

export interface RowsOffered {
  readonly rows: readonly RowOffer[];
  readonly left: readonly LeftBehind[];
}

const NO_CLASS: RowClass = { level1: '', level2: '', isGuessed: false };

export function offerTasks(carrying: Carrying): RowsOffered {
  return gathered(
    carrying.source.tasks.map(({ name, content, amount, expectation }: Task) => {
      const offer = (role: RowRole, entry: Entry | null): Offered =>
        entry && offerOf(carrying, 'tasks', role, entry);
      const offered = [
        offer('name', name),
        offer('content', content),
        amount && offerAmount(carrying, 'tasks', 'amount', amount),
        offer('expectation', expectation),
      ];
      return { part: 'tasks', rowClass: NO_CLASS, offered };
    }),
  );
}

/** The indicators of the year; a table of the whole period beside them stays behind. */
export function offerIndicators(carrying: Carrying): RowsOffered {
  const { source, target } = carrying;
  const rows = source.indicators.filter(isFilled).map((row) => ({
    part: 'indicators' as const,
    rowClass: classFor(row, source, target),
    offered: offeredBy(row, carrying),
  }));
  const { rows: offers, left } = gathered(rows);
  const longTerm = source.longTerm.flatMap(({ name, value }) =>
    [name, ...(sameCell(name, value) ? [] : [value])].filter((entry) => !isBlankEntry(entry)),
  );
  return {
    rows: offers,
    left: [...left, ...longTerm.map((entry) => leave(entry, 'long-term').left)],
  };
}

type OfferCell = (role: RowRole, entry: Entry, said?: CarriedValue) => Offered;

function offeredBy(row: Indicator, carrying: Carrying): readonly Offered[] {
  const { name, value, operator, unit, weight, regions } = row;
  const offer: OfferCell = (role, entry, said) =>
    offerOf(carrying, 'indicators', role, entry, said ?? contentOf(entry));
  // Such a word (定性, 正向) says of what kind the value is and is no part of it.
  const isKind = operator !== null && !hasComparator(String(contentOf(operator)));
  const isApart = staysApart(row, carrying);
  // Without a value there is nothing that they could be joined to.
  const isBare = isBlankEntry(value);
  return [
    offer('name', name, name.text.trim()),
    ...(regions.length > 0
      ? regions.map((entry) => (isBlankEntry(entry) ? null : leave(entry, 'regions')))
      : valuesOf(row, carrying, offer)),
    ...(operator && (isKind || isApart || isBare) ? [offer('operator', operator)] : []),
    ...(unit && (isApart || isBare) ? [offer('unit', unit)] : []),
    ...(weight && !sameCell(weight, value) ? [offer('weight', weight)] : []),
  ];
}

/** The year's value and that of the whole period; where the new form has one column, the one that there is. */
function valuesOf(row: Indicator, carrying: Carrying, offer: OfferCell): readonly Offered[] {
  const { value, cycle } = row;
  const { target } = carrying;
  const said = staysApart(row, carrying) ? String(contentOf(value)) : yearly(row);
  const annual = isError(value.value) ? offer('value', value) : offer('value', value, said);
  if (!cycle || sameCell(cycle, value)) return [annual];
  const takesCycle = target.indicators.some((other) => other.cycle !== null);
  const stands = !takesCycle && annual === null && !isDuration(String(contentOf(cycle)));
  return stands ? [offer('value', cycle)] : [annual, offer('cycle', cycle)];
}

/** A value that is no number (= 增强) keeps its operator and unit in columns of their own where both forms have them. */
function staysApart({ operator, target: { kind } }: Indicator, { target }: Carrying): boolean {
  const isText = kind === 'text' || kind === 'graded';
  return isText && operator !== null && target.indicators.some((other) => other.operator !== null);
}

/** As a reader writes it; a day that a cell holds as Excel's number as a date. */
function yearly({ annual, target }: Indicator): string {
  const serial = target.kind === 'date' ? target.serial : null;
  return (serial === null ? null : isoDate(serial)) ?? annual.trim();
}

interface Gathered extends Omit<RowOffer, 'id' | 'offers'> {
  readonly offered: readonly Offered[];
}

function gathered(rows: readonly Gathered[]): RowsOffered {
  const left: LeftBehind[] = [];
  const offers = rows.flatMap(({ offered, part, rowClass }): RowOffer[] => {
    const own = offered.flatMap((each) => (each?.kind === 'offer' ? [each.offer] : []));
    left.push(...offered.flatMap((each) => (each?.kind === 'left' ? [each.left] : [])));
    const [head] = own;
    return head ? [{ part, rowClass, id: head.id, offers: own }] : [];
  });
  return { rows: offers, left };
}
