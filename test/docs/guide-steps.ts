import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const BLOCK = /^([^\n]*：)\n\n```\w*\n([\s\S]*?)^```$/gm;
const CREATE = /^新建 `([^`]+)`：$/;
const INSERT = /^在 `([^`]+)` 的 `([^`]+)`(?: |的)?之前加上：$/;
const REPLACE = /^在 `([^`]+)` 里，把 `([^`]+)` 换成：$/;
const RUN = /^运行：$/;

/** What a guide has its reader do. */
export type Step =
  | { readonly kind: 'create'; readonly file: string; readonly text: string }
  | {
      readonly kind: 'insert' | 'replace';
      readonly file: string;
      readonly at: string;
      readonly text: string;
    }
  | { readonly kind: 'run'; readonly commands: readonly string[] };

/**
 * The code blocks of a guide, each with the sentence above it that says what to do.
 * @throws at a sentence of another form: a block that nobody runs would rot
 */
export function stepsOf(guide: string): readonly Step[] {
  return [...guide.matchAll(BLOCK)].map(([, sentence = '', text = '']) => {
    const [, created] = CREATE.exec(sentence) ?? [];
    if (created !== undefined) return { kind: 'create', file: created, text };
    const [, grown, before] = INSERT.exec(sentence) ?? [];
    if (grown !== undefined && before !== undefined) {
      return { kind: 'insert', file: grown, at: before, text };
    }
    const [, changed, old] = REPLACE.exec(sentence) ?? [];
    if (changed !== undefined && old !== undefined) {
      return { kind: 'replace', file: changed, at: old, text: text.trimEnd() };
    }
    if (RUN.test(sentence)) return { kind: 'run', commands: text.trimEnd().split('\n') };
    throw new Error(`What is to be done with the block below “${sentence}”?`);
  });
}

/** Does to a copy of the project what a step says. */
export function follow(step: Exclude<Step, { kind: 'run' }>, root: string): void {
  const file = path.join(root, step.file);
  if (step.kind === 'create') {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, step.text);
    return;
  }
  const text = readFileSync(file, 'utf8');
  const at = text.indexOf(step.at);
  if (at < 0) throw new Error(`${step.file} no longer holds “${step.at}”.`);
  if (step.kind === 'replace') {
    writeFileSync(file, text.slice(0, at) + step.text + text.slice(at + step.at.length));
    return;
  }
  const lineStart = text.lastIndexOf('\n', at) + 1;
  writeFileSync(file, text.slice(0, lineStart) + step.text + text.slice(lineStart));
}
