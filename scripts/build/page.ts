import type { OfficeSource } from './office-source';
import { pagePolicy, policyText } from './policy';

const OFFICE_JS = /(<script\b[^>]*\bsrc=")[^"]*\/office\.js(")/;
const CHARSET = /<meta charset="utf-8"\s*\/?>/;

/**
 * The built page with office.js from elsewhere, and its policy in it: that holds on every server, set up or not.
 * @throws where the page has no place for them
 */
export function sitePage(html: string, source: OfficeSource): string {
  if (!OFFICE_JS.test(html) || !CHARSET.test(html)) {
    throw new Error('taskpane.html does not load office.js, or names no charset');
  }
  const policy = policyText(pagePolicy(source));
  return html
    .replace(OFFICE_JS, `$1${source.script}$2`)
    .replace(CHARSET, `$&<meta http-equiv="Content-Security-Policy" content="${policy}"/>`);
}
