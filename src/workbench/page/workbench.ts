import { fill } from '../../texts/sentence';
import { workbenchTexts } from '../../texts/zh-CN/workbench';
import { select } from '../../workbook/select';
import { sheetByName, type Workbook, type WorkbookChange } from '../../workbook/workbook';
import { blankXlsx } from '../../xlsx/blank-xlsx';
import { openXlsx } from '../../xlsx/open-xlsx';
import { saveXlsx } from '../../xlsx/save-xlsx';
import type { XlsxDocument } from '../../xlsx/xlsx-document';
import { fileFailure } from '../files/file-failure';
import { mayLoseChanges } from '../files/may-lose-changes';
import { loadGlyphs } from '../fonts';
import type { Grid, GridCommands } from '../grid/grid';
import { ExcelHost } from '../host/excel-host';
import { settingsOf } from '../host/kept-settings';
import { HOST_EVENT, type HostPort } from '../host/host-port';
import type { ApiSet } from '../host/protocol/wire-object';
import { serveFrame } from '../host/seams/post-message';
import { windowExternal } from '../host/seams/window-external';
import type { RibbonButton } from '../ribbon/read-manifest';
import { workbookCommands } from './commands';
import { listNames, type ListedName } from './names';
import { createStore, type Store } from './store';
import { wordsOf } from './words';

/** As Excel calls a workbook that was never saved. */
export const NEW_NAME = '工作簿1.xlsx';

export const LEVELS = ['1.13', '1.14', '1.17', '1.20'] as const satisfies readonly ApiSet[];

export interface WorkbenchState {
  readonly fileName: string | null;
  readonly names: readonly ListedName[];
  readonly level: ApiSet;
  readonly paneShown: boolean;
  /** Grows whenever the add-in must start anew: it lives as long as its workbook, as in Excel. */
  readonly runtime: number;
  /** The add-in has started and listens to the ribbon. */
  readonly ready: boolean;
  /** A command of the ribbon is running. */
  readonly busy: boolean;
  readonly notice: string | null;
  /** A workbook that the add-in has opened beside this one; the page has one window and offers it. */
  readonly newWorkbook: Uint8Array | null;
}

/**
 * How the add-in meets its Excel: `external` is the way of Excel on the desktop and works over
 * plain http; `web` is that of Excel on the web, needs https, and the pane's page stays untouched.
 */
export type Seam = 'external' | 'web';

/** After these the names of the workbook may stand for other cells. */
const LISTED_CHANGES: ReadonlySet<WorkbookChange['kind']> = new Set([
  'names',
  'rows',
  'sheet-deleted',
  'sheet-renamed',
]);

/** The open workbook, the emulated Excel around it and the grid that draws it. */
export class Workbench {
  readonly store: Store<WorkbenchState> = createStore<WorkbenchState>({
    fileName: null,
    names: [],
    level: '1.20',
    paneShown: true,
    runtime: 0,
    ready: false,
    busy: false,
    notice: null,
    newWorkbook: null,
  });
  /** What a user can do to the open workbook; null when there is none. */
  commands: GridCommands | null = null;
  private document: XlsxDocument | null = null;
  private currentHost: ExcelHost | null = null;
  private changed = false;
  /** One file after the other. */
  private opening = Promise.resolve();

  constructor(
    private readonly grid: Grid,
    private readonly seam: Seam,
  ) {}

  get host(): ExcelHost | null {
    return this.currentHost;
  }

  get workbook(): Workbook | null {
    return this.document?.workbook ?? null;
  }

  /** Opens a workbook file; one that cannot be read leaves the open workbook as it is. */
  open(bytes: Uint8Array, fileName: string): Promise<void> {
    this.opening = this.opening.then(() => this.openNext(bytes, fileName));
    return this.opening;
  }

  private async openNext(bytes: Uint8Array, fileName: string): Promise<void> {
    try {
      const document = openXlsx(bytes);
      if (this.changed && !mayLoseChanges(this.store.get().fileName ?? '')) return;
      await loadGlyphs(wordsOf(document.workbook));
      this.document = document;
      this.commands = workbookCommands(document.workbook, (notice) => {
        this.store.set({ notice });
      });
      this.grid.show(document.workbook, this.commands);
      this.changed = false;
      document.workbook.listeners.add((change) => {
        if (change.kind !== 'selection') this.changed = true;
        if (LISTED_CHANGES.has(change.kind))
          this.store.set({ names: listNames(document.workbook) });
      });
      this.startAddin();
      this.store.set({ fileName, names: listNames(document.workbook), notice: null });
    } catch (error) {
      this.store.set({ notice: fileFailure(error, fileName) });
    }
  }

  /** The opened file with what has changed since; null when nothing is open. */
  save(): Uint8Array | null {
    const bytes = this.document && saveXlsx(this.document);
    this.changed = false;
    return bytes;
  }

  /** Whether the open workbook has changed since it was opened or saved. */
  get unsaved(): boolean {
    return this.changed;
  }

  /** While the user types in a cell, Excel answers no add-in. */
  setEditing(editing: boolean): void {
    if (this.currentHost) this.currentHost.faults.cellEdit = editing;
  }

  setLevel(level: ApiSet): void {
    this.store.set({ level });
    this.startAddin();
  }

  async run(button: RibbonButton): Promise<void> {
    if (button.action.kind === 'taskpane') {
      this.showPane(true);
      return;
    }
    this.store.set({ busy: true });
    try {
      await this.currentHost?.runCommand(button.action.name);
    } catch (error) {
      const slots = { command: button.label, reason: String(error) };
      this.store.set({ notice: fill(workbenchTexts.commandFailed, slots) });
    } finally {
      this.store.set({ busy: false });
    }
  }

  showPane(paneShown: boolean): void {
    this.store.set({ paneShown });
  }

  goTo({ target }: ListedName): void {
    const { workbook } = this;
    if (!workbook || target.kind !== 'area') return;
    const sheet = sheetByName(workbook, target.sheet);
    if (sheet) select(workbook, sheet, target.area);
  }

  dismiss(): void {
    this.store.set({ notice: null });
  }

  private offer(newWorkbook: Uint8Array): void {
    // What cannot be opened is refused while the add-in still listens.
    openXlsx(newWorkbook);
    this.store.set({ newWorkbook });
  }

  /** Opens the workbook that the add-in made, in place of the one that is open. */
  async openOffered(): Promise<void> {
    const { newWorkbook } = this.store.get();
    if (!newWorkbook) return;
    this.dismissOffered();
    await this.open(newWorkbook, NEW_NAME);
  }

  dismissOffered(): void {
    this.store.set({ newWorkbook: null });
  }

  private startAddin(): void {
    if (!this.document) return;
    const { document } = this;
    const { workbook } = document;
    const before = this.currentHost;
    before?.dispose();
    const host = new ExcelHost({
      level: this.store.get().level,
      files: {
        save: () => saveXlsx(document),
        openNew: (xlsx) => {
          this.offer(xlsx ?? blankXlsx().source.bytes);
        },
      },
    });
    // What the add-in keeps in a workbook outlives the add-in.
    const isSame = before?.workbook === workbook;
    host.load(workbook, isSame ? before.settings : settingsOf(document.source));
    host.onShowTaskpane(() => {
      this.showPane(true);
    });
    this.currentHost = host;
    this.store.set({ runtime: this.store.get().runtime + 1, ready: false });
  }

  /**
   * Loads the add-in's page into a frame that has come up for the present runtime.
   * @returns a function that ends what connects them
   */
  readonly connectPane = (frame: HTMLIFrameElement): (() => void) => {
    const host = this.currentHost;
    if (!host) throw new Error('The add-in has no Excel to run in.');
    const port = this.heard(host.port);
    if (this.seam === 'web') {
      return serveFrame(port, frame, new URL('taskpane.html', document.baseURI));
    }
    window.jixiaoExcelHost = windowExternal(port);
    frame.src = 'pane.html';
    return () => {
      host.dispose();
    };
  };

  /** The same port, with an ear for the add-in's listening to the ribbon. */
  private heard(port: HostPort): HostPort {
    return {
      ...port,
      listen: (event, listener) => {
        port.listen(event, listener);
        if (event === HOST_EVENT.commandInvoked) this.store.set({ ready: true });
      },
    };
  }
}
