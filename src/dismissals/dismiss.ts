import type { Form } from '../form/form';
import type { Finding } from '../rules/finding';
import { printCell } from '../snapshot/address';
import { sameCell } from '../snapshot/area';
import { anchorOf } from './anchor';
import { LONGEST_REASON, type Dismissal } from './dismissal';

/** What there is to remember of a finding, so that it is known again. */
export type Fingerprint = Omit<Dismissal, 'reason'>;

export function fingerprint(form: Form, finding: Finding): Fingerprint {
  const { rule, detail, sheet, cell } = finding;
  const entry = form.cells.find((each) => sameCell(each, cell));
  return {
    rule,
    detail,
    sheet,
    anchor: anchorOf(form, cell),
    cell: printCell(cell),
    content: entry?.text ?? '',
    said: saidBy(finding),
  };
}

/** @param reason is cut where it is too long to be kept */
export function dismiss(form: Form, finding: Finding, reason: string): Dismissal {
  return { ...fingerprint(form, finding), reason: shortened(reason.trim()) };
}

/** No character of two halves, as an emoji is, is cut between them. */
function shortened(reason: string): string {
  return reason.slice(0, LONGEST_REASON).replace(/[\uD800-\uDBFF]$/, '');
}

const REFERENCE = /\$?\b[A-Z]{1,3}\$?\d+\b/g;

/** Sums, differences and names in a message are part of what was dismissed; rows and references in it move. */
function saidBy({ message, data }: Finding): string {
  const told = Object.entries(data)
    .filter(([slot]) => slot !== 'row')
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([slot, value]) => [slot, value.replace(REFERENCE, '')]);
  return JSON.stringify([message, ...told.flat()]);
}
