import type { Workbook } from '../../../workbook/workbook';
import type { WorkbookChange } from '../../../workbook/workbook-change';
import type { Faults } from '../faults';
import { HOST_EVENT } from '../host-port';
import type { OpenBook } from '../objects/open-book';
import { isAbove } from '../protocol/api-surface';
import type { ApiSet } from '../protocol/wire-object';
import type { UndoStack } from '../undo-stack';
import { coalesce } from './coalesce';
import { EventQueue } from './event-queue';
import { EVENT } from './event-types';
import { eventRows, type Author, type Circumstances, type RaisedEvent } from './raised-event';
import { LastSelections } from './selection-events';
import { eventsOf } from './workbook-events';

interface WatchingHost {
  readonly level: () => ApiSet;
  readonly book: () => OpenBook;
  readonly faults: Faults;
  readonly undo: UndoStack;
  readonly raise: (event: number, payload: readonly unknown[]) => void;
}

/**
 * Watches the open workbook and raises Excel's events for what happens to it: one for each call of the API, in the
 * order of the calls, after the answer to their request.
 */
export class WorkbookWatch {
  readonly #queue = new EventQueue();
  readonly #host: WatchingHost;
  #selections: LastSelections;
  #author: Author = 'user';
  #isSilent = false;
  #pending: WorkbookChange[] = [];

  constructor(host: WatchingHost, workbook: Workbook) {
    this.#host = host;
    this.#selections = this.#begin(workbook);
  }

  /** Turns from one workbook to another; what the first had still to raise is forgotten. */
  turn(from: Workbook, to: Workbook): void {
    this.end(from);
    this.#selections = this.#begin(to);
  }

  end(workbook: Workbook): void {
    workbook.listeners.delete(this.#onChange);
    this.forget();
  }

  /** Raises nothing of what has happened so far. */
  forget(): void {
    this.#pending = [];
    this.#queue.clear();
  }

  /** Does what somebody does to the workbook. */
  as<T>(author: Author, work: () => T): T {
    this.settle();
    const before = this.#author;
    this.#author = author;
    try {
      return work();
    } finally {
      this.settle();
      this.#author = before;
    }
  }

  /** Does what the user does by a choice from a cell's drop-down list. */
  asPick<T>(work: () => T): T {
    this.settle();
    this.#isSilent = this.#host.faults.events.silentPicks;
    try {
      return this.as('user', work);
    } finally {
      this.#isSilent = false;
    }
  }

  /** Ends what counts as one call; what follows is told by events of its own. */
  settle(): void {
    const changes = coalesce(this.#pending);
    this.#pending = [];
    const author = this.#author;
    for (const change of changes) {
      this.#host.undo.note(change, author, this.#host.level());
      if (change.kind === 'selection') this.#tellSelection(change.selection);
      else this.#tell(eventsOf(change, this.#circumstances(author)));
    }
  }

  /** Another window was in front, now this workbook is. */
  tellActivated(): void {
    this.#tell([{ event: EVENT.workbookActivated, sheet: null, message: {} }]);
  }

  /** The add-in saved the document's settings: Excel then forgets what could be undone (OfficeDev/office-js#3141). */
  tellDocumentSettings(): void {
    this.#host.undo.clear();
    this.#tellDocument(HOST_EVENT.settingsChanged);
  }

  /** The add-in changed one of its settings in the workbook. */
  tellSettings(): void {
    this.#host.undo.noteSetting(this.#host.level());
    this.#tellDocument(HOST_EVENT.settingsChanged);
  }

  #begin(workbook: Workbook): LastSelections {
    workbook.listeners.add(this.#onChange);
    return new LastSelections(workbook.selection);
  }

  readonly #onChange = (change: WorkbookChange): void => {
    if (change.kind === 'rows' || change.kind === 'cells-shifted')
      this.#host.book().rowChanges.push(change);
    // What the user does comes call by call too, but nobody says where one ends.
    if (this.#author === 'user') {
      if (change.kind !== 'calculated') this.settle();
      if (this.#pending.length === 0)
        queueMicrotask(() => {
          this.settle();
        });
    }
    this.#pending.push(change);
  };

  #tellSelection(selection: Workbook['selection']): void {
    const { book } = this.#host;
    const events = this.#selections.next(book().workbook, selection);
    this.#tell(events);
    if (events.length > 0) this.#tellDocument(HOST_EVENT.selectionChanged);
  }

  /** Tells who listens now, later. */
  #tell(events: readonly RaisedEvent[]): void {
    if (this.#isSilent) return;
    const { book, raise } = this.#host;
    for (const event of events) {
      const rows = eventRows(event, book().events);
      if (rows.length > 0)
        this.#queue.add(() => {
          raise(HOST_EVENT.richApiMessage, rows);
        });
    }
  }

  /** An event of the document, older than the rich API: it says that something happened, not what. */
  #tellDocument(event: number): void {
    const { book, raise } = this.#host;
    if (book().events.enabled)
      this.#queue.add(() => {
        raise(event, []);
      });
  }

  #circumstances(author: Author): Circumstances {
    const { faults, level } = this.#host;
    const { triggerSource: forced, echoFormats: echoes } = faults.events;
    const known = author === 'add-in' ? 'ThisLocalAddin' : 'Unknown';
    const said = forced === 'absent' ? null : (forced ?? known);
    return { author, triggerSource: isAbove('1.14', level()) ? null : said, echoes };
  }
}
