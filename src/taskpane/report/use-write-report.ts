import { useState } from 'react';
import project from '../../../package.json';
import { loadCheck } from '../../commands/load-check';
import { planReport, type ReportPlan } from '../../report-sheet/plan-report';
import { reportLines, type ReportContents } from '../../report-sheet/report-lines';
import type { ReportWords } from '../../report-sheet/report-words';
import type { Session } from '../../session/state';
import type { WorkspaceFailure } from '../../session/workspace';
import { useSession, useTexts } from '../pane-context';
import { describePacks } from './describe-packs';
import { printTime } from './print-time';

/** What there is to say of it beside what the pane says of every change of the workbook. */
export type Written =
  /** Under another name: somebody else's sheet has the usual one. */
  | { readonly kind: 'name-taken'; readonly sheet: string }
  | { readonly kind: 'no-form' }
  | { readonly kind: 'failed'; readonly failure: WorkspaceFailure };

/** 写入工作簿: checks anew, writes the report and goes to it. */
export function useWriteReport(
  words: ReportWords,
  isReturned: ReportContents['isReturned'],
): { readonly written: Written | null; readonly write: () => Promise<void> } {
  const session = useSession();
  const { appName: name } = useTexts().pane;
  const [written, setWritten] = useState<Written | null>(null);
  return {
    written,
    async write() {
      setWritten(null);
      const checkedAt = printTime(new Date());
      const packs = await loadCheck()
        .then(({ currentPacks }) => describePacks(currentPacks()))
        .catch(() => null);
      if (packs === null) {
        setWritten({ kind: 'failed', failure: 'unknown' });
        return;
      }
      const tool = { name, version: project.version, packs };
      const proposed = await session.propose(({ snapshot, forms }) =>
        planReport(snapshot, reportLines({ forms, tool, checkedAt, isReturned }, words)),
      );
      setWritten(
        proposed.kind === 'proposed' ? await carryOut(session, proposed.proposal) : proposed,
      );
    },
  };
}

async function carryOut(
  session: Session,
  { plan, sheet, nameTaken }: ReportPlan,
): Promise<Written | null> {
  await session.apply(plan);
  // Why it was not done stands above, with all that was written.
  if (session.getState().change.kind !== 'applied') return null;
  await session.select({ sheet, cell: { row: 0, column: 0 } });
  return nameTaken ? { kind: 'name-taken', sheet } : null;
}
