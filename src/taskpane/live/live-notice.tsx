import { Notice } from '../parts/notice';
import { useSessionState } from '../pane-context';
import { useWords } from '../use-words';
import { behindReason } from './behind-reason';

/** Why the list may not show the workbook as it is now; nothing where it does. */
export function LiveNotice() {
  const { live } = useSessionState();
  const words = useWords('live');
  switch (live.kind) {
    case 'off':
    case 'waiting':
    case 'following':
      return null;
    case 'doubtful':
      return (
        <Notice intent="warning" title={words.doubtfulTitle}>
          {words.doubtful}
        </Notice>
      );
    case 'behind':
      return (
        <Notice intent="warning" title={words.behindTitle}>
          {words.behind[behindReason(live.failure)]}
        </Notice>
      );
    case 'unavailable':
      return (
        <Notice intent="info" title={words.unavailableTitle}>
          {words.unavailable}
        </Notice>
      );
  }
}
