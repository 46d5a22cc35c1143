import type { Sheet } from '../../../workbook/sheet';
import { worksheetId } from '../objects/open-book';
import type { EventRegistrations } from './event-registrations';
import { WORKBOOK_TARGET, type EventNumber } from './event-types';

/** Who changes a workbook: the add-in by a request, the user before it, or somebody else who has it open too. */
export type Author = 'add-in' | 'user' | 'co-author';

/** What beside a change itself decides what Excel tells of it. */
export interface Circumstances {
  readonly author: Author;
  /** What `onChanged` says of it; null where Excel's level has no such member. */
  readonly triggerSource: 'ThisLocalAddin' | 'Unknown' | null;
  /** New formats, conditional ones too, raise what new contents raise. */
  readonly echoes: boolean;
}

/** Something of which Excel tells those who listen. */
export interface RaisedEvent {
  readonly event: EventNumber;
  /** The worksheet whose own listeners hear it beside the workbook's; null where only these do. */
  readonly sheet: Sheet | null;
  /** What the library makes the handler's argument of. */
  readonly message: Readonly<Record<string, unknown>>;
}

/** The category under which the library looks for events of the rich API. */
const EVENT_CATEGORY = 65536;

/** One row of the message that carries events to the library. */
export type EventRow = readonly [
  category: number,
  event: EventNumber,
  target: string,
  message: string,
  id: number,
  /** Lets the library say Remote whatever the message says. */
  remoteOverride: boolean,
];

/** The rows that carry an event, for those who listen. */
export function eventRows(
  { event, sheet, message }: RaisedEvent,
  registrations: EventRegistrations,
): readonly EventRow[] {
  const targets = [...(sheet ? [worksheetId(sheet)] : []), WORKBOOK_TARGET];
  return targets
    .filter((target) => registrations.has(event, target))
    .map((target) => [EVENT_CATEGORY, event, target, JSON.stringify(message), 0, false]);
}

/** `source` as Excel's events give it. */
export function sourceOf(author: Author): 'Local' | 'Remote' {
  return author === 'co-author' ? 'Remote' : 'Local';
}
