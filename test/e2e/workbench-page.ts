import path from 'node:path';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import type { DrawnCell } from '../../src/workbench/grid/grid';
import type {} from '../../src/workbench/testing';
import { Pane } from './pane';

const VIEWPORT = { width: 1366, height: 768 };
const TIMEOUT_MS = 15_000;
const SCREENSHOTS = path.join(__dirname, 'screenshots');

/** The workbench in a browser, as a person would use it. */
export class WorkbenchPage {
  readonly pane: Pane;
  /** What a browser reports that no page of ours may cause: errors, and requests to elsewhere. */
  readonly complaints: string[] = [];

  private constructor(
    readonly page: Page,
    readonly context: BrowserContext,
  ) {
    this.pane = new Pane(page.frameLocator('iframe'));
    page.on('pageerror', (error) => this.complaints.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(message.text());
    });
  }

  /**
   * @param query for example `?seam=web`
   * @param prepare what the browser must know before the page loads
   */
  static async visit(
    browser: Browser,
    origin: string,
    query = '',
    prepare?: (context: BrowserContext) => Promise<void>,
  ): Promise<WorkbenchPage> {
    const context = await browser.newContext({
      viewport: VIEWPORT,
      ignoreHTTPSErrors: true,
      // Buttons fade from colour to colour else, and what looks at them meets a mixture.
      reducedMotion: 'reduce',
    });
    context.setDefaultTimeout(TIMEOUT_MS);
    await prepare?.(context);
    const page = await context.newPage();
    const workbench = new WorkbenchPage(page, context);
    await page.goto(`${origin}/workbench.html${query}`);
    await workbench.ready();
    return workbench;
  }

  /** Opens a workbook as the user would, with the file button; the add-in has started when it resolves. */
  async open(bytes: Uint8Array, name = '申报表.xlsx'): Promise<void> {
    await this.choose(bytes, name);
    await this.page.locator('.about').getByText(name, { exact: true }).waitFor();
    await this.ready();
  }

  /** Chooses a file without waiting for it to open. */
  async choose(bytes: Uint8Array, name: string): Promise<void> {
    const mimeType = 'application/octet-stream';
    const file = { name, mimeType, buffer: Buffer.from(bytes) };
    await this.page.locator('input[type=file]').setInputFiles(file);
  }

  /** Has the workbench be an Excel of this level; the add-in has started anew when it resolves. */
  async pickLevel(level: string): Promise<void> {
    await this.page.getByLabel('Excel 接口版本').selectOption(level);
    await this.ready();
  }

  /** Presses a button of the ribbon and waits until its command is done. */
  async press(label: string): Promise<void> {
    await this.button(label).click();
    await this.page.getByRole('toolbar').locator('button:enabled').first().waitFor();
  }

  button(label: string): Locator {
    return this.page.getByRole('toolbar').getByRole('button', { name: label });
  }

  async save(): Promise<Uint8Array> {
    const download = this.page.waitForEvent('download');
    await this.page.getByRole('button', { name: '保存' }).click();
    const chunks: Buffer[] = [];
    for await (const chunk of await (await download).createReadStream()) {
      if (Buffer.isBuffer(chunk)) chunks.push(chunk);
    }
    return new Uint8Array(Buffer.concat(chunks));
  }

  /** Clicks a cell that is in view. */
  async click(cell: string): Promise<void> {
    const middle = await this.page.evaluate((at) => window.workbench?.middle(at), cell);
    if (!middle) throw new Error('The workbench has not started.');
    await this.page.mouse.click(middle.x, middle.y);
  }

  /** Clicks a cell, types into it key by key and presses Enter. */
  async type(cell: string, text: string): Promise<void> {
    await this.click(cell);
    await this.page.keyboard.type(text, { delay: 20 });
    await this.page.keyboard.press('Enter');
  }

  selected(): Promise<string | null> {
    return this.page.evaluate(() => window.workbench?.selected() ?? null);
  }

  selectedInGrid(): Promise<string | null> {
    return this.page.evaluate(() => window.workbench?.selectedInGrid() ?? null);
  }

  /** What the grid paints in a cell of the sheet in front. */
  async drawn(cell: string): Promise<DrawnCell> {
    const drawn = await this.page.evaluate((at) => window.workbench?.drawn(at), cell);
    if (!drawn) throw new Error('The workbench has not started.');
    return drawn;
  }

  edit(cell: string, text: string): Promise<void> {
    return this.page.evaluate(([at, typed]) => window.workbench?.edit(at, typed), [
      cell,
      text,
    ] as const);
  }

  /** Round trips of the add-in since the last reset. */
  syncs(): Promise<number> {
    return this.page.evaluate(() => window.workbench?.host?.syncs ?? Number.NaN);
  }

  resetCounters(): Promise<void> {
    return this.page.evaluate(() => window.workbench?.host?.resetCounters());
  }

  /** For a person to look at. */
  async screenshot(name: string): Promise<void> {
    await this.page.screenshot({ path: path.join(SCREENSHOTS, `${name}.png`) });
  }

  close(): Promise<void> {
    return this.context.close();
  }

  private async ready(): Promise<void> {
    await this.page.getByRole('toolbar').locator('button:enabled').first().waitFor();
  }
}
