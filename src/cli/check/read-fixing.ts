import type { Words } from '../words';
import { outputProblem, type FixOutput, type FixProblem } from './fix-output';
import type { FoundFile } from './find-files';

/** Whether files are to be put right and where they go, or why that cannot be. */
export type Fixing =
  | { readonly kind: 'read'; readonly fix: { out: string; roots: string[] } | null }
  | { readonly kind: 'refused'; readonly problem: FixProblem; readonly file: string };

/** Reads `--fix --out DIR`; nothing is begun where any file could not be written. */
export async function readFixing(
  roots: readonly string[],
  given: Words['given'],
  files: readonly FoundFile[],
): Promise<Fixing> {
  const out = given.get('out')?.at(-1) ?? '';
  if (!given.has('fix')) {
    if (given.has('out')) return { kind: 'refused', problem: 'no-fix', file: out };
    return { kind: 'read', fix: null };
  }
  if (out === '') return { kind: 'refused', problem: 'no-out', file: '' };
  const output: FixOutput = { out, roots };
  const paths = files.flatMap((file) => (file.kind === 'workbook' ? [file.path] : []));
  const problem = await outputProblem(paths, output);
  return problem
    ? { kind: 'refused', ...problem }
    : { kind: 'read', fix: { out, roots: [...roots] } };
}
