import { createHash } from 'node:crypto';

/**
 * What a page may load: the same rules as in a closed network, so that the workbench notices when
 * the add-in would reach out. Fluent UI and the spreadsheet write their styles into the page.
 * @param {readonly string[]} inlineScripts texts of the scripts that the server itself wrote into the page
 */
export function contentSecurityPolicy(inlineScripts = [], scriptOrigins = []) {
  const hashes = inlineScripts.map(
    (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  );
  return [
    "default-src 'self'",
    ["script-src 'self'", ...scriptOrigins, ...hashes].join(' '),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "frame-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'self'",
  ].join('; ');
}
