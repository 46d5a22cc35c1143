import { fill } from '../../texts/sentence';
import { workbenchTexts } from '../../texts/zh-CN/workbench';
import { blankXlsx } from '../../xlsx/blank-xlsx';
import { openXlsx } from '../../xlsx/open-xlsx';
import { saveXlsx } from '../../xlsx/save-xlsx';
import type { XlsxDocument } from '../../xlsx/xlsx-document';
import { ExcelHost } from '../host/excel-host';
import { HOST_EVENT, type HostPort } from '../host/host-port';
import { settingsOf } from '../host/kept-settings';
import { serveFrame } from '../host/seams/post-message';
import { windowExternal } from '../host/seams/window-external';
import type { RibbonButton } from '../ribbon/read-manifest';
import type { WorkbenchState } from './state';
import type { Store } from './store';

/**
 * How the add-in meets its Excel: `external` is the way of Excel on the desktop and works over
 * plain http; `web` is that of Excel on the web, needs https, and the pane's page stays untouched.
 */
export type Seam = 'external' | 'web';

/** The add-in beside the open workbook, and the emulated Excel in which it runs. */
export class AddIn {
  private currentHost: ExcelHost | null = null;

  constructor(
    private readonly store: Store<WorkbenchState>,
    private readonly seam: Seam,
  ) {}

  get host(): ExcelHost | null {
    return this.currentHost;
  }

  /** Begins anew beside this document; what it keeps in a workbook outlives it. */
  start(document: XlsxDocument): void {
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
    const isSame = before?.workbook === document.workbook;
    host.load(document.workbook, isSame ? before.settings : settingsOf(document.source));
    host.onShowTaskpane(() => {
      this.store.set({ paneShown: true });
    });
    this.currentHost = host;
    this.store.set({ runtime: this.store.get().runtime + 1, ready: false });
  }

  /** Presses a button of the ribbon; a command that fails is told in the page's notice. */
  async run(button: RibbonButton): Promise<void> {
    if (button.action.kind === 'taskpane') {
      this.store.set({ paneShown: true });
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

  /**
   * Loads the add-in's page into a frame that has come up for the present runtime.
   * @returns a function that ends what connects them
   */
  connectPane(frame: HTMLIFrameElement): () => void {
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
  }

  private offer(newWorkbook: Uint8Array): void {
    // What cannot be opened is refused while the add-in still listens.
    openXlsx(newWorkbook);
    this.store.set({ newWorkbook });
  }

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
