import type { Finding } from '../../rules/finding';
import { printCell } from '../../snapshot/address';
import { fill } from '../../texts/sentence';
import { Notice } from '../notice';
import { useWords } from '../use-words';

/** A problem that was to be put right had changed since the check: nothing was written, and it was checked again. */
export function StaleNotice({ finding }: { readonly finding: Finding }) {
  const { stale } = useWords('fixes');
  return (
    <div role="status">
      <Notice intent="info" title={fill(stale, { cell: printCell(finding.cell) })}>
        {null}
      </Notice>
    </div>
  );
}
