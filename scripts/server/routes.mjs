import path from 'node:path';
import { contentType } from './content-type.mjs';
import { contentSecurityPolicy } from './csp.mjs';
import { officeOrigin, panePage } from './pane-page.mjs';
import { ADDIN, OFFICE_JS, WORKBENCH } from './paths.mjs';
import { staticFile } from './static-file.mjs';

const OFFICE_PREFIX = '/office-js/';

/**
 * Answers one request:
 * /workbench.html, /sample.xlsx and their chunks from dist/workbench; /pane.html, the pane made
 * ready for the workbench; everything else of dist/addin as Excel would get it.
 */
export async function answer(request, response) {
  try {
    const found = await find(request);
    if ('location' in found) response.writeHead(302, { location: found.location }).end();
    else send(request, response, found);
  } catch (error) {
    console.error(error);
    response.writeHead(500).end();
  }
}

async function find(request) {
  if (request.method !== 'GET' && request.method !== 'HEAD') return { status: 405 };
  const name = decodedPath(request.url);
  if (name === null) return { status: 400 };
  if (name === '/') return { location: '/workbench.html' };
  if (name === '/pane.html') return pane();
  if (name.startsWith(OFFICE_PREFIX)) return file(OFFICE_JS, name.slice(OFFICE_PREFIX.length));
  const ours = await file(WORKBENCH, name);
  return ours.status === 200 ? ours : file(ADDIN, name);
}

/** The path of the address, percent signs resolved; null when it is malformed. */
function decodedPath(url) {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return null;
  }
}

async function pane() {
  const production = await staticFile(ADDIN, 'taskpane.html');
  if (!production) return { status: 404 };
  const { html, inlineScripts } = panePage(production.toString('utf8'));
  return page(Buffer.from(html), contentSecurityPolicy(inlineScripts));
}

async function file(root, name) {
  const body = await staticFile(root, name);
  if (!body) return { status: 404 };
  if (path.extname(name) !== '.html') return { status: 200, body, type: contentType(name) };
  return page(body, contentSecurityPolicy([], officeOrigin(body.toString('utf8'))));
}

function page(body, policy) {
  return { status: 200, body, type: contentType('page.html'), policy };
}

function send(request, response, { status, body, type, policy }) {
  if (!body) {
    response.writeHead(status, { 'content-type': 'text/plain' }).end(String(status));
    return;
  }
  response.writeHead(status, {
    'content-type': type,
    'content-length': body.length,
    // The icons must stay cacheable, but a new build must show at once.
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
    ...(policy && { 'content-security-policy': policy }),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}
