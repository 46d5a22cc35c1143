import { HOST_EVENT, METHOD, type HostPort, type MethodAnswer, type Platform } from './host-port';
import type { DocumentFiles } from './document-files';
import type { DocumentSettings } from './document-settings';
import type { Faults } from './faults';
import type { OpenBook } from './objects/open-book';
import { officeService } from './objects/services';
import { workbookType } from './objects/workbook';
import type { ApiSurface } from './protocol/api-surface';
import { execute } from './protocol/executor';
import { References } from './protocol/references';
import type { Response } from './protocol/response';
import type { ApiSet } from './protocol/wire-object';
import type { Request } from './protocol/request';
import { RibbonCommands, type CommandOutcome } from './ribbon-commands';
import { WEB_PAYLOAD_LIMIT } from './request-faults';
import { answerRichApi } from './rich-api';
import type { Traffic } from './traffic';

/** Office's number of an internal error. */
const INTERNAL_ERROR = 5001;

type EventListener = (payload: readonly unknown[]) => void;

/** The Excel that office.js talks to. */
export interface Talker {
  readonly locale: string;
  readonly faults: Faults;
  readonly traffic: Traffic;
  readonly files: DocumentFiles;
  readonly documentSettings: DocumentSettings;
  readonly level: () => ApiSet;
  readonly book: () => OpenBook;
  /** A page of the add-in begins: nothing of the one before counts any more. */
  readonly onConnect: () => void;
  /** Lets the add-in change the workbook. */
  readonly asAddIn: (change: () => Response) => Response;
  readonly onActionDone: () => void;
}

/** What office.js and the host say to each other: requests and their answers, events, commands of the ribbon. */
export class Conversation {
  readonly port: HostPort;
  /** Members that were asked for and that this host does not have: `Worksheet.charts`. */
  readonly unknownMembers = new Set<string>();

  readonly #talker: Talker;
  readonly #listeners = new Map<number, EventListener>();
  readonly #showListeners = new Set<() => void>();
  readonly #references = new References();
  readonly #surface: ApiSurface;
  readonly #commands = new RibbonCommands((payload) =>
    this.raise(HOST_EVENT.commandInvoked, payload),
  );
  #connections = 0;
  #platform: Platform = 'windows';

  constructor(talker: Talker) {
    this.#talker = talker;
    this.#surface = this.#makeSurface();
    this.port = {
      connect: (platform) => this.#connect(platform),
      execute: (method, args) => this.#answer(method, args),
      files: talker.files,
      listen: (event, listener) => this.#listeners.set(event, listener),
      unlisten: (event) => this.#listeners.delete(event),
      documentSettings: talker.documentSettings,
    };
  }

  /** Another workbook is open: what the add-in held of the one before leads nowhere. */
  forget(): void {
    this.#references.clear();
    this.#talker.files.clear();
  }

  /** @returns whether office.js listens to such events */
  raise(event: number, payload: readonly unknown[]): boolean {
    const listener = this.#listeners.get(event);
    listener?.(payload);
    return listener !== undefined;
  }

  /** Presses a button of the ribbon. @throws when it is not registered or does not complete in time */
  runCommand(functionName: string, timeoutMs?: number): Promise<CommandOutcome> {
    return this.#commands.run(functionName, timeoutMs);
  }

  /** Calls back when the add-in asks for its pane. @returns a function that ends it */
  onShowTaskpane(listener: () => void): () => void {
    this.#showListeners.add(listener);
    return () => this.#showListeners.delete(listener);
  }

  end(): void {
    this.#listeners.clear();
  }

  #connect(platform: Platform) {
    const { level, locale, onConnect } = this.#talker;
    this.#platform = platform;
    this.#listeners.clear();
    this.forget();
    onConnect();
    this.#connections += 1;
    return {
      level: level(),
      locale,
      documentUrl: 'workbook.xlsx',
      instanceId: `${Date.now()}-${this.#connections}`,
      // Without DelayForCellEdit the library leaves out the flag of requests that may wait.
      requirements: { ExcelApi: level(), SharedRuntime: '1.1', DelayForCellEdit: '1.1' },
    };
  }

  #makeSurface(): ApiSurface {
    const { level, book, onActionDone } = this.#talker;
    const services = {
      onRuntimeState: (state: string): void => {
        if (state === 'Visible') for (const listener of this.#showListeners) listener();
      },
    };
    return {
      root: () => workbookType.of(book()),
      service: (typeName) => officeService(services, typeName),
      level,
      references: this.#references,
      onActionDone,
      onUnknownMember: (name) => this.unknownMembers.add(name),
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
    const { faults, traffic, locale } = this.#talker;
    switch (method) {
      case METHOD.richApi:
        return answerRichApi(args, {
          faults,
          traffic,
          payloadLimit: this.#payloadLimit(),
          locale,
          execute: (request, stopAt) => this.#executeRequest(request, stopAt),
        });
      case METHOD.commandCompleted:
        this.#commands.complete(args);
        return { status: 0, payload: null };
      default:
        this.unknownMembers.add(`method ${method}`);
        return { status: INTERNAL_ERROR, payload: null };
    }
  }

  #payloadLimit(): number {
    const kept = this.#platform === 'web' ? WEB_PAYLOAD_LIMIT : Infinity;
    return this.#talker.faults.requests.payloadLimit ?? kept;
  }

  #executeRequest(request: Request, stopAt: number | null): Response {
    return this.#talker.asAddIn(() => execute(request, this.#surface, stopAt));
  }
}
