import { spawnSync } from 'node:child_process';

const hasExcel = process.platform === 'win32' || process.platform === 'darwin';

(hasExcel ? it.skip : it)('start:excel says where there is no desktop Excel and fails', () => {
  const run = spawnSync(process.execPath, ['scripts/start-excel.mjs'], { encoding: 'utf8' });
  expect(run.status).toBe(1);
  expect(run.stderr).toContain('没有桌面版 Excel');
  expect(run.stdout).toBe('');
});
