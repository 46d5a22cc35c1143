import type { MarkState } from '../../session/state';
import type { WorkspaceFailure } from '../../session/workspace';
import { fill } from '../../texts/sentence';
import { Notice } from '../parts/notice';
import { MarksBehind } from '../live/marks-behind';
import { useTexts } from '../pane-context';

interface Props {
  readonly marks: MarkState;
}

/** Why the sheet shows no marks; nothing where it does. */
export function MarkNotice({ marks }: Props) {
  const { pane, failures } = useTexts();
  const words = pane.marks;
  switch (marks.kind) {
    case 'marked':
      return null;
    case 'behind':
      return <MarksBehind />;
    case 'list-only':
      return marks.stale ? (
        <Notice intent="warning" title={words.staleTitle}>
          {words.stale}
        </Notice>
      ) : (
        <Notice intent="info" title={words.listOnlyTitle}>
          {words.listOnly}
        </Notice>
      );
    case 'protected':
      return (
        <Notice intent="warning" title={words.protectedTitle}>
          {fill(words.protected, { sheets: marks.sheets.join(pane.listSeparator) })}
        </Notice>
      );
    case 'failed':
      return (
        <Notice intent="warning" title={words.failedTitle}>
          {failures[marks.failure]}
        </Notice>
      );
    case 'cleared':
      return (
        <Notice intent="info" title={words.clearedTitle}>
          {words.cleared}
        </Notice>
      );
  }
}

/** Why the last selection or clearing did not work. */
export function TroubleNotice({ trouble }: { readonly trouble: WorkspaceFailure }) {
  const { pane, failures } = useTexts();
  return (
    <Notice intent="warning" title={pane.marks.troubleTitle}>
      {failures[trouble]}
    </Notice>
  );
}
