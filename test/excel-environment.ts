import { TestEnvironment } from 'jest-environment-jsdom';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { ExcelHost } from '../src/workbench/host/excel-host';
import { settingsOf, withSettings } from '../src/workbench/host/kept-settings';
import type { ApiSet } from '../src/workbench/host/protocol/wire-object';
import { windowExternal } from '../src/workbench/host/seams/window-external';
import { openXlsx } from '../src/xlsx/open-xlsx';
import { saveXlsx } from '../src/xlsx/save-xlsx';
import type { XlsxDocument } from '../src/xlsx/xlsx-document';
import { peopleAt } from './excel-people';
import type { ExcelTestHost } from './excel-test-host';
import { HiddenMembers } from './hidden-members';

type Constructor = ConstructorParameters<typeof TestEnvironment>;

const OFFICE_JS = createRequire(__filename).resolve('@microsoft/office-js/dist/office.js');
const LEVEL: ApiSet = '1.14';
const START_TIMEOUT_MS = 20_000;

/**
 * A page in which Microsoft's unmodified office.js runs and talks to our Excel. A test file names
 * it in a docblock: `@jest-environment ./test/excel-environment.ts`. The host lives outside of
 * the page, as Excel does.
 */
export default class ExcelEnvironment extends TestEnvironment {
  readonly #host = new ExcelHost({
    level: LEVEL,
    files: {
      save: () => this.#save(),
      openNew: (xlsx) => {
        if (xlsx) openXlsx(xlsx);
        this.#newWorkbooks.push(xlsx && this.global.Uint8Array.from(xlsx));
      },
    },
  });
  readonly #newWorkbooks: (Uint8Array | null)[] = [];
  readonly #hiddenMembers = new HiddenMembers();
  #document: XlsxDocument | null = null;

  constructor(config: Constructor[0], context: Constructor[1]) {
    const { projectConfig } = config;
    const testEnvironmentOptions = { ...projectConfig.testEnvironmentOptions, resources: 'usable' };
    super({ ...config, projectConfig: { ...projectConfig, testEnvironmentOptions } }, context);
  }

  override async setup(): Promise<void> {
    await super.setup();
    // Every browser has them, jsdom has not.
    this.#define('TextEncoder', TextEncoder);
    this.#define('TextDecoder', TextDecoder);
    this.#define('MessageChannel', MessageChannel);
    this.#define('external', windowExternal(this.#host.port));
    this.#define('excelHost', this.#testHost());
    await this.#loadOffice();
  }

  override async teardown(): Promise<void> {
    this.#host.dispose();
    await super.teardown();
  }

  #define(name: string, value: unknown): void {
    Object.defineProperty(this.global, name, { value, configurable: true, writable: true });
  }

  /** Loads office.js as a page does, and waits until it is ready. */
  async #loadOffice(): Promise<void> {
    const { document } = this.global;
    const script = document.createElement('script');
    script.src = pathToFileURL(OFFICE_JS).href;
    await inTime(
      'office.js does not load',
      new Promise((resolve, reject) => {
        script.addEventListener('load', resolve);
        script.addEventListener('error', reject);
        document.head.append(script);
      }),
    );
    await inTime('Office.onReady does not settle', this.global.Office.onReady());
  }

  #open(xlsx: Uint8Array): void {
    const document = openXlsx(xlsx);
    this.#host.load(document.workbook, settingsOf(document.source));
    this.#newWorkbooks.length = 0;
    this.#document = document;
  }

  #save(): Uint8Array {
    if (!this.#document) throw new Error('No workbook has been opened.');
    return this.global.Uint8Array.from(saveXlsx(this.#document));
  }

  #testHost(): ExcelTestHost {
    const host = this.#host;
    const declareLevel = (level: ApiSet): void => {
      if (!/^1\.\d+$/.test(level))
        throw new Error(`${level} is no level of ExcelApi such as 1.14.`);
      host.level = level;
      declareInLibrary(this.global.Office.context.requirements, level);
    };
    return {
      open: (xlsx) =>
        settled(() => {
          this.#open(xlsx);
        }),
      save: () => settled(() => this.#save()),
      saveWithSettings: () =>
        settled(() => this.global.Uint8Array.from(withSettings(this.#save(), host.settings))),
      get workbook() {
        return host.workbook;
      },
      get settings() {
        return host.settings;
      },
      get syncs() {
        return host.syncs;
      },
      newWorkbooks: this.#newWorkbooks,
      get heldFiles() {
        return host.heldFiles;
      },
      get bytes() {
        return host.bytes;
      },
      resetCounters: () => {
        host.resetCounters();
      },
      get level() {
        return host.level;
      },
      set level(level) {
        declareLevel(level);
      },
      hideMember: (member) => {
        this.#hiddenMembers.hide(this.global.Excel, member);
      },
      showMembers: () => {
        this.#hiddenMembers.show();
      },
      faults: host.faults,
      ...peopleAt(host),
      get undoSteps() {
        return host.undo.steps;
      },
      runCommand: (functionName, timeoutMs) => host.runCommand(functionName, timeoutMs),
      onShowTaskpane: (listener) => host.onShowTaskpane(listener),
      get unknownMembers() {
        return host.unknownMembers;
      },
      get trace() {
        return host.trace;
      },
    };
  }
}

/** What the work gives; what it throws comes as a rejection. */
function settled<T>(work: () => T): Promise<T> {
  return new Promise((resolve) => {
    resolve(work());
  });
}

/**
 * The library asks for the requirement sets once, when it starts. So that a test need not start
 * it anew for another level, the host's later word is put where the library keeps the first.
 */
function declareInLibrary(requirements: object, level: ApiSet): void {
  const sets: unknown = Reflect.get(Object(Reflect.get(requirements, '_setMap')), '_sets');
  if (typeof sets !== 'object' || sets === null || !('excelapi' in sets)) {
    throw new Error('office.js keeps its requirement sets elsewhere than the test host expects.');
  }
  sets.excelapi = level;
}

async function inTime<T>(complaint: string, work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new Error(complaint));
    }, START_TIMEOUT_MS);
  });
  try {
    return await Promise.race([work, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
