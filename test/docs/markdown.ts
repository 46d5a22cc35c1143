import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A link of a page: where it leads, and the line that it stands in, from 1. */
export interface Link {
  readonly page: string;
  readonly line: number;
  readonly target: string;
}

const FENCE = /^(`{3,})[^\n]*\n[\s\S]*?^\1$/gm;
const LINK = /!?\[[^\]]*\]\(([^()\s]+)\)/g;

/** Every page that a reader may open, relative to the project. */
export function pages(): readonly string[] {
  const inFolder = (folder: string): readonly string[] =>
    readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      const inside = path.posix.join(folder, entry.name);
      if (entry.isDirectory()) return inFolder(inside);
      return entry.name.endsWith('.md') ? [inside] : [];
    });
  const atTop = readdirSync('.').filter((name) => name.endsWith('.md'));
  return [...atTop, ...inFolder('docs')];
}

export function linksOf(page: string): readonly Link[] {
  const lines = withoutCode(readFileSync(page, 'utf8')).split('\n');
  return lines.flatMap((text, index) =>
    [...text.replace(/`[^`]*`/g, '').matchAll(LINK)].map(([, target = '']) => ({
      page,
      line: index + 1,
      target,
    })),
  );
}

/** The anchors of a page's headings, spelt as GitHub does: lower case, blanks to hyphens, no marks. */
export function anchorsOf(page: string): ReadonlySet<string> {
  const headings = withoutCode(readFileSync(page, 'utf8')).matchAll(/^#{1,6} (.+)$/gm);
  const anchors = new Set<string>();
  for (const [, heading = ''] of headings) {
    const plain = heading.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').toLowerCase();
    const anchor = plain.replace(/[^\p{L}\p{N}\s_-]/gu, '').replace(/\s/gu, '-');
    let free = anchor;
    for (let n = 1; anchors.has(free); n += 1) free = `${anchor}-${n}`;
    anchors.add(free);
  }
  return anchors;
}

/** Code keeps its lines, so that those below it keep their numbers. */
function withoutCode(text: string): string {
  return text.replace(FENCE, (block) => block.replace(/[^\n]/g, ''));
}
