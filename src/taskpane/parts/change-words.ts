import type { ChangeState } from '../../session/change';
import type { Texts } from '../../texts/texts';
import { fill } from '../../texts/sentence';
import { planTitle } from './plan-title';

type Shown = Exclude<ChangeState, { readonly kind: 'none' }>;

/** A workbook that changed everywhere need not be listed cell by cell. */
const MOST_PLACES = 10;

/** What was done, or not done, in a few words. */
export function changeTitle(texts: Texts, change: Shown): string {
  const { changes } = texts.pane;
  if (change.kind === 'check-cancelled') return changes.cancelled.title;
  const sentence = change.kind === 'failed' ? changes.failed[change.wanted] : changes[change.kind];
  return fill(sentence, { what: planTitle(texts, change.title) });
}

/** What to do next; or why it was not done, what to do, and where the workbook stands in the way. Often ''. */
export function changeDetail({ pane, failures }: Texts, change: Shown): string {
  if (change.kind === 'check-cancelled') return pane.changes.cancelled.body;
  if (change.kind !== 'failed') {
    const { key, data } = change.title;
    const isNew = key === 'insert-template' && change.kind !== 'undone';
    return isNew ? fill(pane.forms.inserted, data) : '';
  }
  const places = [...new Set(change.places.map(({ place }) => place))].slice(0, MOST_PLACES);
  if (places.length === 0) return failures[change.failure];
  const where = fill(pane.changes.places, { places: places.join(pane.listSeparator) });
  return `${failures[change.failure]} ${where}`;
}
