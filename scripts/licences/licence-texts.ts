import { readFileSync } from 'node:fs';
import path from 'node:path';
import { shippedPackages, type Package } from './shipped-packages';
import { usualWords } from './usual-words';

export const LICENCES = 'LICENCES.txt';

const RULE = '='.repeat(80);
const ABOUT = '绩效目标助手用到的开源软件和它们的许可证全文 · Open-source software in this product';
const OFFICE =
  'office.js 不在其内：它的条款在 office-js/LICENSE.md · office.js is under terms of its own';

/**
 * The words of every licence that goes out with the product, for a copy of it to bring along: most ask for that. Of
 * packages that say the same word for word they stand once.
 */
export function licenceTexts(root: string): string {
  const byText = new Map<string, readonly string[]>();
  for (const each of shippedPackages(root)) {
    const text = textOf(each);
    byText.set(text, [...(byText.get(text) ?? []), `${each.name} ${each.version}`]);
  }
  const parts = [...byText].map(([text, names]) => `${names.join('\n')}\n\n${text}`);
  return `${[`${ABOUT}\n${OFFICE}`, ...parts].join(`\n\n${RULE}\n\n`)}\n`;
}

/** Some packages bring no file: the usual words of the licence that they name stand in its place. */
function textOf({ folder, file, licence, holder }: Package): string {
  if (file !== null) {
    return readFileSync(path.join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
  }
  const missing = `软件包里没有许可证文件 · no licence file in the package: ${licence}`;
  return [missing, `Copyright (c) ${holder}\n`, usualWords[licence] ?? ''].join('\n');
}
