import { resumeCalculation } from '../../workbook/calculation-mode';
import { blankWorkbook } from '../../workbook/blank-workbook';
import type { Workbook } from '../../workbook/workbook';
import { EventRegistrations } from './events/event-registrations';
import type { Author } from './events/raised-event';
import { WorkbookWatch } from './events/workbook-watch';
import { DocumentFiles } from './document-files';
import { DocumentSettings } from './document-settings';
import { Faults } from './faults';
import type { HostFiles } from './host-files';
import {
  HOST_EVENT,
  METHOD,
  type HostFacts,
  type HostPort,
  type MethodAnswer,
  type Platform,
} from './host-port';
import type { OpenBook } from './objects/open-book';
import { officeService } from './objects/services';
import { workbookType } from './objects/workbook';
import type { ApiSurface } from './protocol/api-surface';
import { execute } from './protocol/executor';
import { References } from './protocol/references';
import type { Request } from './protocol/request';
import type { Response } from './protocol/response';
import type { ApiSet } from './protocol/wire-object';
import { RibbonCommands, type CommandOutcome } from './ribbon-commands';
import { WEB_PAYLOAD_LIMIT } from './request-faults';
import { answerRichApi } from './rich-api';
import { Traffic, type Exchange } from './traffic';
import { UndoStack } from './undo-stack';

/** Office's number of an internal error. */
const INTERNAL_ERROR = 5001;

type EventListener = (payload: readonly unknown[]) => void;

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
  readonly port: HostPort;
  level: ApiSet;

  readonly #locale: string;
  readonly #files: HostFiles | null;
  readonly #documentFiles: DocumentFiles;
  readonly #traffic = new Traffic();
  readonly #watch: WorkbookWatch;
  readonly #commands: RibbonCommands;
  readonly #listeners = new Map<number, EventListener>();
  readonly #showListeners = new Set<() => void>();
  readonly #unknownMembers = new Set<string>();
  readonly #surface: ApiSurface;
  readonly #references = new References();
  #book: OpenBook;
  #connections = 0;
  #platform: Platform = 'windows';

  constructor({ level, locale = 'zh-CN', files }: ExcelHostOptions) {
    this.level = level;
    this.#files = files ?? null;
    this.#documentFiles = new DocumentFiles({
      save: files?.save ?? null,
      faults: this.faults,
      traffic: this.#traffic,
    });
    this.#locale = locale;
    this.#book = this.#opened(blankWorkbook(), new Map());
    this.#watch = new WorkbookWatch(
      {
        level: () => this.level,
        book: () => this.#book,
        faults: this.faults,
        undo: this.undo,
        raise: (event, payload) => this.#raise(event, payload),
      },
      this.#book.workbook,
    );
    this.#commands = new RibbonCommands((payload) =>
      this.#raise(HOST_EVENT.commandInvoked, payload),
    );
    this.#surface = this.#makeSurface();
    this.port = {
      connect: (platform) => this.#connect(platform),
      execute: (method, args) => this.#answer(method, args),
      files: this.#documentFiles,
      listen: (event, listener) => this.#listeners.set(event, listener),
      unlisten: (event) => this.#listeners.delete(event),
      documentSettings: new DocumentSettings(() => {
        this.#watch.tellDocumentSettings();
      }),
    };
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
    this.#references.clear();
    this.#documentFiles.clear();
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
    return [...this.#unknownMembers];
  }

  /**
   * Presses a button of the ribbon; resolves when the add-in has completed the event.
   * @throws when it is not registered or does not complete in time
   */
  runCommand(functionName: string, timeoutMs?: number): Promise<CommandOutcome> {
    return this.#commands.run(functionName, timeoutMs);
  }

  /** Calls back when the add-in asks for its pane. @returns a function that ends it */
  onShowTaskpane(listener: () => void): () => void {
    this.#showListeners.add(listener);
    return () => this.#showListeners.delete(listener);
  }

  /** Ends what the host still has to do. */
  dispose(): void {
    this.#watch.end(this.#book.workbook);
    this.#listeners.clear();
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

  #connect(platform: Platform): HostFacts {
    this.#platform = platform;
    this.#listeners.clear();
    this.#watch.forget();
    this.#references.clear();
    this.#documentFiles.clear();
    this.#book = { ...this.#book, events: new EventRegistrations() };
    this.#connections += 1;
    return {
      level: this.level,
      locale: this.#locale,
      documentUrl: 'workbook.xlsx',
      instanceId: `${Date.now()}-${this.#connections}`,
      // Without DelayForCellEdit the library leaves out the flag of requests that may wait.
      requirements: { ExcelApi: this.level, SharedRuntime: '1.1', DelayForCellEdit: '1.1' },
    };
  }

  #makeSurface(): ApiSurface {
    const services = {
      onRuntimeState: (state: string): void => {
        if (state === 'Visible') for (const listener of this.#showListeners) listener();
      },
    };
    return {
      root: () => workbookType.of(this.#book),
      service: (typeName) => officeService(services, typeName),
      level: () => this.level,
      references: this.#references,
      onActionDone: () => {
        this.#watch.settle();
      },
      onUnknownMember: (name) => this.#unknownMembers.add(name),
    };
  }

  /** A mistake of this host must not leave the add-in waiting; it is thrown where all can see it. */
  async #answer(method: number, args: readonly unknown[]): Promise<MethodAnswer> {
    try {
      return await this.#execute(method, args);
    } catch (error) {
      queueMicrotask(() => {
        throw error;
      });
      return { status: INTERNAL_ERROR, payload: null };
    }
  }

  async #execute(method: number, args: readonly unknown[]): Promise<MethodAnswer> {
    switch (method) {
      case METHOD.richApi:
        return answerRichApi(args, {
          faults: this.faults,
          traffic: this.#traffic,
          payloadLimit: this.#payloadLimit(),
          locale: this.#locale,
          execute: (request, stopAt) => this.#executeRequest(request, stopAt),
        });
      case METHOD.commandCompleted:
        this.#commands.complete(args);
        return { status: 0, payload: null };
      default:
        this.#unknownMembers.add(`method ${method}`);
        return { status: INTERNAL_ERROR, payload: null };
    }
  }

  #payloadLimit(): number {
    const kept = this.#platform === 'web' ? WEB_PAYLOAD_LIMIT : Infinity;
    return this.faults.requests.payloadLimit ?? kept;
  }

  #executeRequest(request: Request, stopAt: number | null): Response {
    return this.edit('add-in', () => {
      const response = execute(request, this.#surface, stopAt);
      resumeCalculation(this.#book.workbook);
      return response;
    });
  }

  #raise(event: number, payload: readonly unknown[]): boolean {
    const listener = this.#listeners.get(event);
    listener?.(payload);
    return listener !== undefined;
  }
}
