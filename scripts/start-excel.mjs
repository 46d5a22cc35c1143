/**
 * `npm run start:excel`: builds, serves the add-in over https on localhost:3000 with a development
 * certificate, and has Microsoft's tools sideload it into desktop Excel until Ctrl+C.
 */
import path from 'node:path';
import officeCli from 'office-addin-cli';
import { build } from './server/build.mjs';
import { listen } from './server/listen.mjs';
import { ROOT } from './server/paths.mjs';
import { answer } from './server/routes.mjs';

/** The address that manifest.xml names. */
const PORT = 3000;
const MANIFEST = path.join(ROOT, 'manifest.xml');
const SUPPORTED = new Set(['win32', 'darwin']);

// Microsoft's tools answer an unsupported platform with exit code 0, so it is asked here.
if (!SUPPORTED.has(process.platform)) {
  fail(
    `这里（${process.platform}）没有桌面版 Excel，加载项只能在 Windows 或 Mac 上加载。没有 Excel 也可以用 npm start 打开工作台。`,
  );
}

try {
  await start();
} catch (error) {
  officeCli.logErrorMessage(error);
  fail('没能在 Excel 中加载，原因见上。请确认已安装 Excel 2021 或更新版本，并允许安装开发证书。');
}

async function start() {
  // Loaded here: they touch the registry and the certificate store as soon as they are asked.
  const { default: certificates } = await import('office-addin-dev-certs');
  const { default: debugging } = await import('office-addin-debugging');

  console.log('正在构建…');
  if (!(await build())) fail('构建失败，原因见上。');
  const { cert, key } = await certificates.getHttpsServerOptions();
  await listen(answer, { port: PORT, tls: { cert, key } });
  await debugging.startDebugging(MANIFEST, {
    appType: debugging.AppType.Desktop,
    app: 'excel',
    enableDebugging: false,
  });
  console.log(`加载项由 https://localhost:${PORT} 提供。按 Ctrl+C 结束并从 Excel 中移除。`);
  process.once('SIGINT', () => {
    debugging.stopDebugging(MANIFEST).finally(() => process.exit(0));
  });
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
