/**
 * `npm start`: builds, serves the workbench on localhost and opens it.
 * Options: --port N (the next free one otherwise from 3000), --no-open, --no-build,
 * --cert FILE --key FILE (https, for what needs it: Excel itself and the test of its web seam).
 */
import { readFile } from 'node:fs/promises';
import { build, builtAlready } from './server/build.mjs';
import { listen } from './server/listen.mjs';
import { openBrowser } from './server/open-browser.mjs';
import { readOptions } from './server/options.mjs';
import { answer } from './server/routes.mjs';

const options = readOptions(process.argv.slice(2));
if ('problem' in options) fail(options.problem, 2);

if (options.build) {
  console.log('正在构建…');
  if (!(await build())) fail('构建失败，原因见上。', 1);
} else if (!(await builtAlready())) {
  fail('dist 里还没有构建结果。请先运行 npm run build，或去掉 --no-build。', 1);
}

const tls = options.cert
  ? { cert: await readFile(options.cert), key: await readFile(options.key) }
  : null;
const port = await listen(answer, { port: options.port, tls }).catch((error) =>
  fail(`无法监听端口：${error.message}`, 1),
);
const site = `${tls ? 'https' : 'http'}://localhost:${port}`;
const address = `${site}/workbench.html`;
console.log(`工作台：${address}`);
console.log(`不用 Excel 的网页：${site}/offline.html`);
console.log('按 Ctrl+C 结束。');
if (options.open) openBrowser(address);

function fail(message, code) {
  console.error(message);
  process.exit(code);
}
