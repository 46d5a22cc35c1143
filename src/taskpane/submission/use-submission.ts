import { useState } from 'react';
import type { CopyOpened, WorkbookFile } from '../../session/open-copy';
import { WorkspaceError } from '../../session/workspace';
import type { SubmissionCopy } from '../../submission/submission-copy';
import { useSession } from '../pane-context';
import { loadSubmission } from './load-submission';

type Loaded = Awaited<ReturnType<typeof loadSubmission>>;

export type SubmissionStage =
  { readonly kind: 'asking' } | { readonly kind: 'working' } | CopyOpened<SubmissionCopy>;

/** From the question to the copy in its window, or to the reason why there is none. */
export function useSubmission(): {
  readonly stage: SubmissionStage;
  readonly start: () => Promise<void>;
} {
  const session = useSession();
  const [stage, setStage] = useState<SubmissionStage>({ kind: 'asking' });
  return {
    stage,
    async start() {
      setStage({ kind: 'working' });
      setStage(
        await loadSubmission().then(
          ({ prepareSubmission }) => session.openCopy((file) => prepared(prepareSubmission, file)),
          () => ({ kind: 'failed', failure: 'unknown' }) as const,
        ),
      );
    },
  };
}

/** What Excel hands over may be no package that can be read: one with a password, for example. */
function prepared(
  prepare: Loaded['prepareSubmission'],
  { xlsx, snapshot, forms }: WorkbookFile,
): SubmissionCopy {
  try {
    return prepare(
      xlsx,
      snapshot,
      forms.map(({ form }) => form),
    );
  } catch (cause) {
    throw new WorkspaceError('no-copy', { cause });
  }
}
