import { writeFileSync } from 'node:fs';
import { shippedPackages } from './licences/shipped-packages';

const PAGE = 'docs/licences.md';

/** The page about the licences of what reaches a user, from the packages that are installed. */
export function licencesPage(root: string): string {
  const packages = shippedPackages(root);
  const counts = new Map<string, number>();
  for (const { licence } of packages) counts.set(licence, (counts.get(licence) ?? 0) + 1);
  const summary = [...counts].sort(([, a], [, b]) => b - a);
  return [
    '# 依赖的许可证 · Licences of dependencies',
    '',
    '窗格、按钮和命令行里用到的开源软件，连同它们各自的依赖。开发工具不在其内。由 `npm run licences` 生成，请勿手改。',
    '',
    'What reaches a user, with all that it brings along; tools for development are left out.',
    `${packages.length} packages: ${summary.map(([name, count]) => `${name} ${count}`).join(', ')}.`,
    '',
    'The word of each licence stands in the file named beside it, in `node_modules/<package>/`, and all of them in',
    '`LICENCES.txt`, which every built site and the built command bring along.',
    'office.js, which the pages load, is Microsoft’s: its terms are in `node_modules/@microsoft/office-js/LICENSE.md`.',
    '',
    '| package | version | licence | file |',
    '| --- | --- | --- | --- |',
    ...packages.map((p) => `| ${p.name} | ${p.version} | ${p.licence} | ${p.file ?? '—'} |`),
    '',
  ].join('\n');
}

if (require.main === module) writeFileSync(PAGE, licencesPage(process.cwd()));
