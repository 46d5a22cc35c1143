import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import https from 'node:https';
import path from 'node:path';
import { officeSources, type OfficeSourceName } from '../../scripts/build/office-source';
import { CONTENT_TYPES, servingOf } from '../../scripts/build/serving';
import { writeSite } from '../../scripts/build/write-site';
import type { Certificate } from './certificate';

const ADDIN = 'dist/addin';
const WORKBENCH = 'dist/workbench';
const PATH = '/jixiao';
const MANIFEST = 'manifest.xml';

export interface SiteServer {
  /** The address that the site was built for, without a slash at the end. */
  readonly base: string;
  /** What was asked for and is not there. */
  readonly missing: readonly string[];
  stop(): void;
}

/**
 * Builds a site into a folder and serves it from the address that it is built for, as its settings for real servers
 * say. The workbench, which is no part of it, stands beside it: with the site's manifest, and with the site's page as
 * `pane.html`, its name where the workbench plays Excel on a computer.
 */
export async function serveSite(
  out: string,
  officeJs: OfficeSourceName,
  { cert, key }: Certificate,
): Promise<SiteServer> {
  const server = https.createServer({ cert: readFileSync(cert), key: readFileSync(key) });
  const base = `https://localhost:${await listen(server)}${PATH}`;
  writeSite({ addin: ADDIN, base, officeJs, share: null, out });
  const { headers } = servingOf(base, officeSources[officeJs]);
  const missing: string[] = [];
  server.on('request', ({ url = '/' }, response) => {
    const asked = new URL(url, base).pathname.replace(`${PATH}/`, '');
    const name = asked === 'pane.html' ? 'taskpane.html' : asked;
    const ours = read(path.join(out, 'www'), name);
    const body = ours ?? read(WORKBENCH, name) ?? (name === MANIFEST ? read(out, name) : null);
    if (!body) missing.push(name);
    response.writeHead(body ? 200 : 404, { 'content-type': typeOf(name), ...(ours && headers) });
    response.end(body);
  });
  return { base, missing, stop: () => server.close() };
}

async function listen(server: https.Server): Promise<number> {
  server.listen(0, 'localhost');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return address.port;
}

function read(folder: string, name: string): Buffer | null {
  try {
    return readFileSync(path.join(folder, decodeURIComponent(name)));
  } catch {
    return null;
  }
}

function typeOf(name: string): string {
  const types: Readonly<Record<string, string>> = CONTENT_TYPES;
  return types[path.extname(name)] ?? 'application/octet-stream';
}
