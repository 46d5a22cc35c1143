import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Route } from 'playwright-core';

const DIST = path.join(path.dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');

/** The library from npm in place of a host of Microsoft's: what stands there below `/lib/1/hosted/`. */
export async function answerWithOffice(route: Route): Promise<void> {
  const { pathname } = new URL(route.request().url());
  await route.fulfill({
    body: await readFile(path.join(DIST, pathname.replace(/^.*\/lib\/1\/hosted\//, ''))),
    contentType: 'text/javascript',
    // The library loads its parts as anonymous cross-origin scripts.
    headers: { 'access-control-allow-origin': '*' },
  });
}
