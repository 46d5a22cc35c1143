/** Light, dark and on paper; no font, picture or script from anywhere. */
export const STYLE = `
:root { color-scheme: light dark; --back: #fff; --fore: #1b1b1b; --line: #c8c8c8; --soft: #f5f5f5; --error: #b10e1c; --warning: #8a5100; --info: #005a9e; }
@media (prefers-color-scheme: dark) {
  :root { --back: #1b1b1b; --fore: #f3f3f3; --line: #5c5c5c; --soft: #2b2b2b; --error: #ff9a9f; --warning: #ffc66d; --info: #8cc8ff; }
}
body { font: 15px/1.6 "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Noto Sans SC", sans-serif; max-width: 72em; margin: 0 auto; padding: 1em; background: var(--back); color: var(--fore); }
html { background: var(--back); }
h1 { font-size: 1.5em; } h2 { font-size: 1.25em; border-bottom: 2px solid var(--line); } h3 { font-size: 1.1em; } h4 { font-size: 1em; }
table { border-collapse: collapse; width: 100%; margin: .5em 0 1em; }
caption { text-align: start; font-weight: bold; padding: .3em 0; }
th, td { border: 1px solid var(--line); padding: .3em .6em; text-align: start; vertical-align: top; overflow-wrap: anywhere; }
thead th { background: var(--soft); } tbody th { font-weight: normal; }
small { display: block; } ul, ol { margin: 0; padding-inline-start: 1.5em; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .1em 1em; } dt { color: inherit; font-weight: bold; } dd { margin: 0; }
.error, .warning, .info { font-weight: bold; white-space: nowrap; }
.error { color: var(--error); } .warning { color: var(--warning); } .info { color: var(--info); }
.help { border-top: 1px solid var(--line); }
a { color: var(--info); } a:focus-visible { outline: 2px solid; outline-offset: 2px; }
@media (max-width: 40em) { th, td { padding: .2em .3em; } dl { grid-template-columns: 1fr; } }
@media print {
  :root { color-scheme: light; --back: #fff; --fore: #000; --line: #888; --soft: #eee; --error: #b10e1c; --warning: #8a5100; --info: #005a9e; }
  body { font-size: 10.5pt; max-width: none; padding: 0; } a { color: inherit; text-decoration: none; }
  section.file + section.file { break-before: page; } thead { display: table-header-group; } tr, li { break-inside: avoid; } h2, h3, h4, caption { break-after: avoid; }
}
@page { size: A4; margin: 16mm 14mm; }
`.trim();
