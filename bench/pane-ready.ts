import { once } from 'node:events';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bundle } from '../scripts/build/bundle';
import { launchBrowser } from '../test/e2e/browser';
import type {} from '../src/workbench/testing';
import { median } from './median';

/** Milliseconds from the start of a page until its first button can be used: medians of both, by turns in one run. */
export interface PaneReady {
  readonly pane: number;
  readonly bare: number;
  readonly ratio: number;
}

const RUNS = 25;
/** Time for what the pane fetches after its first screen, so that it does not stand in the next page's way. */
const PAUSE_MS = 300;
const OFFICE_JS = path.join(
  path.dirname(require.resolve('@microsoft/office-js/package.json')),
  'dist',
);
const OFFICE_TAG = /<script src="https:[^"]*office\.js"><\/script>/;
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** The least that a page of Fluent can be beside Excel: a provider and a button, once Office is ready. */
const BARE_PAGE = `
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { Button, FluentProvider, webLightTheme } from '@fluentui/react-components';
void Office.onReady().then(() => {
  const button = createElement(Button, null, '一键校验');
  createRoot(document.getElementById('root')).render(createElement(FluentProvider, { theme: webLightTheme }, button));
});`;

/**
 * The pane against the bare page, built by the same webpack configuration, each in the frame in which the workbench
 * plays Excel. Both load the same office.js from the same server, which forbids keeping anything, and draw when it is
 * ready: a pane cannot do without it, and a page without it would be measured against something else.
 * @throws where nothing has been built yet
 */
export async function measurePaneReady(): Promise<PaneReady> {
  const folder = mkdtempSync(path.join(tmpdir(), 'jixiao-bare-'));
  const server = createServer();
  const browser = await launchBrowser();
  try {
    const pages = pagesOf(buildBare(folder));
    server.on('request', ({ url = '/' }, response) => {
      const name = decodeURIComponent(new URL(url, 'http://localhost').pathname).slice(1);
      const body = pages[name] ?? fileOf(name, [folder, 'dist/workbench', 'dist/addin']);
      const type = TYPES[path.extname(name)] ?? 'application/octet-stream';
      response.writeHead(body === null ? 404 : 200, {
        'content-type': type,
        'cache-control': 'no-store',
      });
      response.end(body);
    });
    server.listen(0, 'localhost');
    await once(server, 'listening');
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    return await loadByTurns(browser, `http://localhost:${address.port}`);
  } finally {
    await browser.close();
    server.close();
    rmSync(folder, { recursive: true });
  }
}

/** @returns the name of its script in the folder */
function buildBare(folder: string): string {
  const entry = `data:text/javascript,${encodeURIComponent(BARE_PAGE)}`;
  const onlyEntry = ['--env', 'only=addin', '--no-cache', '--entry-reset', '--entry', entry];
  const code = bundle([...onlyEntry, '--output-path', folder]);
  const script = readdirSync(folder).find((name) => /^main\..*\.js$/.test(name));
  if (code !== 0 || script === undefined) throw new Error('The bare page was not built.');
  return script;
}

/** Both pages with office.js from this server; but for their own scripts they are the same. */
function pagesOf(bareScript: string): Readonly<Record<string, string>> {
  const pane = readFileSync('dist/addin/taskpane.html', 'utf8').replace(
    OFFICE_TAG,
    '<script src="office-js/office.js"></script>',
  );
  const bare = pane
    .replace(/<script src="waiting[^"]*"><\/script>/, '')
    .replace(/taskpane\.\w+\.js/, bareScript);
  return { 'pane.html': pane, 'bare.html': bare };
}

function fileOf(name: string, folders: readonly string[]): Buffer | null {
  const places = name.startsWith('office-js/')
    ? [path.join(OFFICE_JS, name.slice('office-js/'.length))]
    : folders.map((folder) => path.join(folder, name));
  for (const place of places) {
    try {
      return readFileSync(place);
    } catch {
      // It may stand in the next folder.
    }
  }
  return null;
}

async function loadByTurns(
  browser: Awaited<ReturnType<typeof launchBrowser>>,
  origin: string,
): Promise<PaneReady> {
  const context = await browser.newContext({ locale: 'zh-CN' });
  await context.addInitScript(watchForButton);
  const page = await context.newPage();
  await page.goto(`${origin}/workbench.html`);
  await page.getByRole('toolbar').locator('button:enabled').first().waitFor();
  const frame = page.frames().find((each) => each !== page.mainFrame());
  if (!frame) throw new Error('The workbench has no pane.');
  const load = async (name: string): Promise<number> => {
    await frame.goto(`${origin}/${name}.html`);
    await frame.waitForFunction(() => performance.getEntriesByName('button-ready').length > 0);
    const time = await frame.evaluate(
      () => performance.getEntriesByName('button-ready')[0]?.startTime,
    );
    await page.waitForTimeout(PAUSE_MS);
    return time ?? Number.NaN;
  };
  await load('pane');
  await load('bare');
  const times = { pane: new Array<number>(), bare: new Array<number>() };
  for (let run = 0; run < RUNS; run++) {
    times.pane.push(await load('pane'));
    times.bare.push(await load('bare'));
  }
  const [pane, bare] = [median(times.pane), median(times.bare)];
  return { pane, bare, ratio: pane / bare };
}

/** Runs in every page before its scripts: hands Excel over to a page in a frame, and notes when a button stands in it. */
function watchForButton(): void {
  if (window.parent === window) return;
  Object.defineProperty(window, 'external', { value: window.parent.jixiaoExcelHost });
  const observer = new MutationObserver(() => {
    const button = document.querySelector<HTMLElement>('#root button');
    // Its height is known once everything is laid out.
    if (!button || button.offsetHeight === 0) return;
    performance.mark('button-ready');
    observer.disconnect();
  });
  observer.observe(document, { childList: true, subtree: true });
}
