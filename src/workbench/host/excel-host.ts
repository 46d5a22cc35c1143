import { resumeCalculation } from '../../workbook/calculation/calculation-mode';
import { blankWorkbook } from '../../workbook/blank-workbook';
import type { Workbook } from '../../workbook/workbook';
import { Conversation } from './conversation';
import { EventRegistrations } from './events/event-registrations';
import type { Author } from './events/raised-event';
import { WorkbookWatch } from './events/workbook-watch';
import { DocumentFiles } from './document-files';
import { DocumentSettings } from './document-settings';
import { Faults } from './faults';
import type { HostFiles } from './host-files';
import type { HostPort } from './host-port';
import type { OpenBook } from './objects/open-book';
import type { ApiSet } from './protocol/wire-object';
import type { CommandOutcome } from './ribbon-commands';
import { Traffic, type Exchange } from './traffic';
import { UndoStack } from './undo-stack';

export interface ExcelHostOptions {
  /** The highest requirement set of ExcelApi that the host declares and answers. */
  readonly level: ApiSet;
  readonly locale?: string;
  /** Without it the workbook cannot be had as a file, and no other one be opened. */
  readonly files?: HostFiles;
}

/** An Excel that office.js can talk to, over our own workbook model. */
export class ExcelHost {
  readonly faults = new Faults(() => {
    this.#watch.tellActivated();
  });
  /** What Ctrl+Z would take back. */
  readonly undo = new UndoStack();
  level: ApiSet;

  readonly #files: HostFiles | null;
  readonly #documentFiles: DocumentFiles;
  readonly #traffic = new Traffic();
  readonly #conversation: Conversation;
  readonly #watch: WorkbookWatch;
  #book: OpenBook;

  constructor({ level, locale = 'zh-CN', files }: ExcelHostOptions) {
    this.level = level;
    this.#files = files ?? null;
    this.#documentFiles = new DocumentFiles({
      save: files?.save ?? null,
      faults: this.faults,
      traffic: this.#traffic,
    });
    this.#book = this.#opened(blankWorkbook(), new Map());
    this.#conversation = this.#converse(locale);
    this.#watch = new WorkbookWatch(
      {
        level: () => this.level,
        book: () => this.#book,
        faults: this.faults,
        undo: this.undo,
        raise: (event, payload) => this.#conversation.raise(event, payload),
      },
      this.#book.workbook,
    );
  }

  get port(): HostPort {
    return this.#conversation.port;
  }

  get workbook(): Workbook {
    return this.#book.workbook;
  }

  /** What the add-in keeps in the open workbook. */
  get settings(): ReadonlyMap<string, unknown> {
    return this.#book.settings;
  }

  /**
   * Opens a workbook in place of the present one.
   * @param settings what the add-in kept in it while another host had it open
   */
  load(workbook: Workbook, settings: ReadonlyMap<string, unknown> = new Map()): void {
    this.#watch.turn(this.#book.workbook, workbook);
    this.undo.clear();
    this.#conversation.forget();
    this.#book = this.#opened(workbook, settings);
  }

  /** Changes the open workbook in the name of somebody; a change without it is the user's. */
  edit<T>(author: Author, change: () => T): T {
    return this.#watch.as(author, change);
  }

  /** The user chooses from a cell's drop-down list, of which Excel does not always tell. */
  pick<T>(change: () => T): T {
    return this.#watch.asPick(change);
  }

  /** Requests of the add-in since the counters were reset. */
  get syncs(): number {
    return this.#traffic.syncs;
  }

  /** Bytes of these requests and their answers. */
  get bytes(): number {
    return this.#traffic.bytes;
  }

  get trace(): readonly Exchange[] {
    return this.#traffic.trace;
  }

  /** Files of the document that the add-in has not closed. */
  get heldFiles(): number {
    return this.#documentFiles.held;
  }

  resetCounters(): void {
    this.#traffic.reset();
  }

  /** Members that were asked for and that this host does not have: `Worksheet.charts`. */
  get unknownMembers(): readonly string[] {
    return [...this.#conversation.unknownMembers];
  }

  /**
   * Presses a button of the ribbon; resolves when the add-in has completed the event.
   * @throws when it is not registered or does not complete in time
   */
  runCommand(functionName: string, timeoutMs?: number): Promise<CommandOutcome> {
    return this.#conversation.runCommand(functionName, timeoutMs);
  }

  /** Calls back when the add-in asks for its pane. @returns a function that ends it */
  onShowTaskpane(listener: () => void): () => void {
    return this.#conversation.onShowTaskpane(listener);
  }

  /** Ends what the host still has to do. */
  dispose(): void {
    this.#watch.end(this.#book.workbook);
    this.#conversation.end();
  }

  #opened(workbook: Workbook, settings: ReadonlyMap<string, unknown>): OpenBook {
    return {
      workbook,
      faults: this.faults,
      undo: this.undo,
      events: new EventRegistrations(),
      settings: new Map(settings),
      onSettingChanged: () => {
        this.#watch.tellSettings();
      },
      rowChanges: [],
      openNew: this.#files?.openNew ?? null,
    };
  }

  #converse(locale: string): Conversation {
    return new Conversation({
      locale,
      faults: this.faults,
      traffic: this.#traffic,
      files: this.#documentFiles,
      documentSettings: new DocumentSettings(() => {
        this.#watch.tellDocumentSettings();
      }),
      level: () => this.level,
      book: () => this.#book,
      onConnect: () => {
        this.#watch.forget();
        this.#book = { ...this.#book, events: new EventRegistrations() };
      },
      asAddIn: (change) =>
        this.edit('add-in', () => {
          const response = change();
          resumeCalculation(this.#book.workbook);
          return response;
        }),
      onActionDone: () => {
        this.#watch.settle();
      },
    });
  }
}
