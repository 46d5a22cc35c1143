import { REMOVED_KINDS } from '../../submission/removed';
import type { SubmissionCopy } from '../../submission/submission-copy';
import type { Texts } from '../../texts/texts';
import { fill } from '../../texts/sentence';

/** What was taken out of the copy, and what the user should know of it, sentence by sentence. */
export function submissionSentences(
  { submission: words }: Texts,
  { removed, keepsReport }: SubmissionCopy,
): readonly string[] {
  const parts = REMOVED_KINDS.filter((kind) => removed[kind] > 0).map((kind) =>
    fill(words.kinds[kind], { count: String(removed[kind]) }),
  );
  const list = parts.join(words.listSeparator);
  const uses = removed.renamedUses;
  return [
    words.saveIt,
    ...(parts.length > 0 ? [fill(words.removed, { list })] : []),
    ...(uses > 0 ? [fill(words.renamedUses, { count: String(uses) })] : []),
    ...(keepsReport ? [words.keepsReport] : []),
    ...(parts.length === 0 && !keepsReport ? [words.nothing] : []),
    words.properties,
  ];
}
