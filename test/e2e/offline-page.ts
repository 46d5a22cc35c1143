import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { OFFLINE_TEXTS, type OfflineTexts } from '../../src/texts/offline';
import type { Language } from '../../src/texts/texts';
import { launchBrowser } from './browser';
import { Pane } from './pane';
import { serve, type Served } from './serve';
import { WorkbenchPage } from './workbench-page';

const TIMEOUT_MS = 90_000;
const VIEWPORT = { width: 1366, height: 768 };
const SCREENSHOTS = path.join(__dirname, 'screenshots');

/** The page without Excel, as a person would use it. */
export class OfflinePage {
  readonly pane: Pane;
  private readonly words: OfflineTexts;
  /** What a browser reports that no page of ours may cause. */
  readonly complaints: string[] = [];
  /** Requests to other hosts. */
  readonly elsewhere: string[] = [];

  constructor(
    readonly page: Page,
    private readonly origin: string,
    language: Language = 'zh-CN',
  ) {
    this.words = OFFLINE_TEXTS[language];
    this.pane = new Pane(page);
    page.on('pageerror', (error) => this.complaints.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(message.text());
    });
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(origin) && !url.startsWith('blob:')) this.elsewhere.push(url);
    });
  }

  async load(): Promise<void> {
    await this.page.goto(`${this.origin}/offline.html`);
    await this.page.getByText(this.words.drop).waitFor();
  }

  /** Chooses a file without waiting for it to open. */
  async choose(bytes: Uint8Array, name: string): Promise<void> {
    const file = { name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) };
    await this.page.locator('input[type=file]').first().setInputFiles(file);
  }

  async open(bytes: Uint8Array, name = '申报表.xlsx'): Promise<void> {
    await this.choose(bytes, name);
    await this.says(this.words.opened.replace('{file}', name));
  }

  async says(sentence: string): Promise<void> {
    await this.page.getByText(sentence).first().waitFor();
  }

  /** Lets files go over the page, as a script of another page would: each with its bytes. */
  async drop(files: Readonly<Record<string, Uint8Array>>): Promise<void> {
    const given = Object.entries(files).map(([name, bytes]) => ({ name, bytes: [...bytes] }));
    const dataTransfer = await this.page.evaluateHandle((each) => {
      const transfer = new DataTransfer();
      for (const { name, bytes } of each) {
        transfer.items.add(new File([new Uint8Array(bytes)], name));
      }
      return transfer;
    }, given);
    await this.page.dispatchEvent('#root [role=status]', 'dragover', { dataTransfer });
    await this.page.dispatchEvent('#root [role=status]', 'drop', { dataTransfer });
  }

  /** Drags files or folders of this computer over the page; nothing is let go before `release`. */
  async dragIn(paths: readonly string[]): Promise<{ readonly release: () => Promise<void> }> {
    const devtools = await this.page.context().newCDPSession(this.page);
    const at = { x: 400, y: 300, data: { items: [], files: [...paths], dragOperationsMask: 1 } };
    await devtools.send('Input.dispatchDragEvent', { type: 'dragEnter', ...at });
    await devtools.send('Input.dispatchDragEvent', { type: 'dragOver', ...at });
    return {
      release: async () => {
        await devtools.send('Input.dispatchDragEvent', { type: 'drop', ...at });
        await devtools.detach();
      },
    };
  }

  async save(): Promise<Uint8Array> {
    return (await this.download(this.words.save)).bytes;
  }

  /** What the browser is handed after a click on a button, under the name that it has then. */
  async download(button: string): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
    const waiting = this.page.waitForEvent('download');
    await this.page.getByRole('button', { name: button, exact: true }).click();
    const download = await waiting;
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) {
      if (Buffer.isBuffer(chunk)) chunks.push(chunk);
    }
    return { name: download.suggestedFilename(), bytes: new Uint8Array(Buffer.concat(chunks)) };
  }

  /** For a person to look at. */
  async screenshot(name: string): Promise<void> {
    await this.page.screenshot({ path: path.join(SCREENSHOTS, `${name}.png`) });
  }
}

/** Gives the tests of a file a server and a browser, in which they open the page or the workbench. */
export function useOfflinePage() {
  jest.setTimeout(TIMEOUT_MS);
  let served: Served | undefined;
  let browser: Browser | undefined;
  beforeAll(async () => {
    [served, browser] = await Promise.all([serve(), launchBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    served?.stop();
  });
  const started = () => {
    if (!browser || !served) throw new Error('Neither browser nor server has started.');
    return { browser, origin: served.origin };
  };
  return {
    visit: async (language: Language = 'zh-CN'): Promise<OfflinePage> => {
      const { browser: own, origin } = started();
      const context = await own.newContext({
        viewport: VIEWPORT,
        locale: language,
        // Buttons fade from colour to colour else, and what looks at them meets a mixture.
        reducedMotion: 'reduce',
      });
      context.setDefaultTimeout(15_000);
      const offline = new OfflinePage(await context.newPage(), origin, language);
      await offline.load();
      return offline;
    },
    visitWorkbench: (): Promise<WorkbenchPage> => {
      const { browser: own, origin } = started();
      return WorkbenchPage.visit(own, origin);
    },
  };
}
