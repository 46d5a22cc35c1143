import { fill } from '../../texts/sentence';
import { Notice } from '../parts/notice';
import { useWords } from '../use-words';

/**
 * Says that cells which were to be put right had changed since the check: nothing was written, and they were checked
 * again. It stands there empty before, so that screen readers hear what comes into it.
 */
export function StaleNotice({ cells }: { readonly cells: string | null }) {
  const { stale } = useWords('fixes');
  return (
    <div role="status">
      {cells !== null && (
        <Notice intent="info" title={fill(stale, { cell: cells })}>
          {null}
        </Notice>
      )}
    </div>
  );
}
