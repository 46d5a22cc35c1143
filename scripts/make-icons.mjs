/**
 * Draws the icons of the add-in and of its ribbon buttons into assets/, one PNG a size.
 * The PNGs are committed; run this only after changing a drawing: node scripts/make-icons.mjs
 */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import chromium from '@sparticuz/chromium';
import { chromium as playwright } from 'playwright-core';
import { app } from './icons/app.mjs';
import { check } from './icons/check.mjs';
import { clear } from './icons/clear.mjs';
import { form } from './icons/form.mjs';
import { insert } from './icons/insert.mjs';
import { pane } from './icons/pane.mjs';

const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
const folder = path.join(import.meta.dirname, '..', 'assets');

const browser = await playwright.launch({
  executablePath: process.env.CHROMIUM_PATH ?? (await chromium.executablePath()),
  args: chromium.args,
});
try {
  const page = await browser.newPage();
  await mkdir(folder, { recursive: true });
  for (const draw of [app, check, clear, form, insert, pane]) {
    for (const size of SIZES) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<style>body{margin:0}svg{display:block}</style>${draw(size)}`);
      const png = await page.screenshot({ omitBackground: true });
      await writeFile(path.join(folder, `${draw.name}-${size}.png`), png);
    }
  }
} finally {
  await browser.close();
}
