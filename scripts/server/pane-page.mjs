const OFFICE_JS_TAG = /<script\b[^>]*\bsrc="([^"]*\/office\.js)"[^>]*><\/script>/;
/** The seam by which Excel on Windows answers its web view; the workbench's page holds the other end. */
const SEAM = 'window.external = window.parent.jixiaoExcelHost;';

/**
 * The pane as the workbench shows it: the built page with one line before office.js and the
 * library taken from this server. The file in dist stays as Excel gets it.
 * @returns {{html: string, inlineScripts: string[]}}
 */
export function panePage(html) {
  if (!OFFICE_JS_TAG.test(html)) throw new Error('taskpane.html does not load office.js');
  return {
    html: html.replace(
      OFFICE_JS_TAG,
      `<script>${SEAM}</script>\n    <script src="office-js/office.js"></script>`,
    ),
    inlineScripts: [SEAM],
  };
}

/** Where the production page takes office.js from, for its content security policy. */
export function officeOrigin(html) {
  const [, url = ''] = OFFICE_JS_TAG.exec(html) ?? [];
  return URL.canParse(url) ? [new URL(url).origin] : [];
}
