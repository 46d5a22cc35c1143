import { chromium as playwright, type Browser, type LaunchOptions } from 'playwright-core';

/** The browsers that a desktop has, tried in this order. */
const CHANNELS = ['msedge', 'chrome'] as const;
/** In a container there is neither a sandbox to be had nor much shared memory. */
const CONTAINER_ARGS = ['--no-sandbox', '--disable-dev-shm-usage'];

/**
 * Starts a Chromium: the one named by CHROMIUM_PATH, else on Linux x64 the one inside the npm
 * package (nothing to install), else the installed Edge or Chrome.
 */
export async function launchBrowser(): Promise<Browser> {
  const path = process.env['CHROMIUM_PATH'];
  if (path) return playwright.launch({ executablePath: path, args: CONTAINER_ARGS });
  if (process.platform === 'linux' && process.arch === 'x64') {
    return playwright.launch(await packagedChromium());
  }
  return launchInstalled();
}

/** Not with the arguments that come with it: they put everything into one process, which ends with the first page. */
async function packagedChromium(): Promise<LaunchOptions> {
  const { default: chromium } = await import('@sparticuz/chromium');
  // Its graphics library is only for WebGL, which no page of ours uses.
  chromium.setGraphicsMode = false;
  return { executablePath: await chromium.executablePath(), args: CONTAINER_ARGS };
}

async function launchInstalled(): Promise<Browser> {
  const reasons: string[] = [];
  for (const channel of CHANNELS) {
    try {
      return await playwright.launch({ channel });
    } catch (error) {
      reasons.push(`${channel}: ${String(error).split('\n')[0] ?? ''}`);
    }
  }
  throw new Error(
    `No browser found. Install Microsoft Edge or Google Chrome, or set CHROMIUM_PATH.\n${reasons.join('\n')}`,
  );
}
