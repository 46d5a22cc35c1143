import type { Outcome, SessionState } from '../../session/state';
import type { Chapters } from '../../texts/texts';
import { fill } from '../../texts/sentence';
import { useSessionState } from '../pane-context';
import { useWords } from '../use-words';
import { VisuallyHidden } from '../parts/visually-hidden';

interface Props {
  readonly outcome: Extract<Outcome, { readonly kind: 'checked' }>;
}

/** Tells screen readers how the list has become longer or shorter; what stays as long as it was is not worth a word. */
export function LiveAnnouncer({ outcome }: Props) {
  const { live } = useSessionState();
  const words = useWords('live');
  return (
    <VisuallyHidden>
      <span aria-live="polite">{sentence(words, live, outcome)}</span>
    </VisuallyHidden>
  );
}

function sentence(
  words: Chapters['live'],
  live: SessionState['live'],
  { before, forms, current }: Props['outcome'],
): string {
  if (live.kind === 'doubtful') return words.doubtfulTitle;
  if (live.kind === 'behind') return words.behindTitle;
  const now = forms[current]?.findings.length ?? 0;
  if (before === undefined || before === now) return '';
  return fill(words.followed, { before: String(before), now: String(now) });
}
