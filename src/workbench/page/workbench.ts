import { select } from '../../workbook/select';
import { sheetByName, type Workbook } from '../../workbook/workbook';
import type { WorkbookChange } from '../../workbook/workbook-change';
import { openXlsx } from '../../xlsx/open-xlsx';
import { saveXlsx } from '../../xlsx/save-xlsx';
import type { XlsxDocument } from '../../xlsx/xlsx-document';
import { fileFailure } from '../files/file-failure';
import { mayLoseChanges } from '../files/may-lose-changes';
import { loadGlyphs } from '../fonts';
import type { Grid, GridCommands } from '../grid/grid';
import type { ExcelHost } from '../host/excel-host';
import type { ApiSet } from '../host/protocol/wire-object';
import type { RibbonButton } from '../ribbon/read-manifest';
import { AddIn, type Seam } from './addin';
import { workbookCommands } from './commands';
import { listNames, type ListedName } from './names';
import { INITIAL_STATE, type WorkbenchState } from './state';
import { createStore, type Store } from './store';
import { wordsOf } from './words';

/** As Excel calls a workbook that was never saved. */
export const NEW_NAME = '工作簿1.xlsx';

/** After these the names of the workbook may stand for other cells. */
const LISTED_CHANGES: ReadonlySet<WorkbookChange['kind']> = new Set([
  'names',
  'rows',
  'sheet-deleted',
  'sheet-renamed',
]);

/** The open workbook, the emulated Excel around it and the grid that draws it. */
export class Workbench {
  readonly store: Store<WorkbenchState> = createStore(INITIAL_STATE);
  /** What a user can do to the open workbook; null when there is none. */
  commands: GridCommands | null = null;
  private document: XlsxDocument | null = null;
  private readonly addin: AddIn;
  private changed = false;
  /** One file after the other. */
  private opening = Promise.resolve();

  constructor(
    private readonly grid: Grid,
    seam: Seam,
  ) {
    this.addin = new AddIn(this.store, seam);
  }

  get host(): ExcelHost | null {
    return this.addin.host;
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
      this.addin.start(document);
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
    if (this.host) this.host.faults.cellEdit = editing;
  }

  setLevel(level: ApiSet): void {
    this.store.set({ level });
    if (this.document) this.addin.start(this.document);
  }

  run(button: RibbonButton): Promise<void> {
    return this.addin.run(button);
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

  /** See {@link AddIn.connectPane}; one function for all renderings. */
  readonly connectPane = (frame: HTMLIFrameElement): (() => void) => this.addin.connectPane(frame);
}
