import type { Dismissal } from '../../dismissals/dismissal';
import { isRuleId } from '../../rules/settings';
import { useWords } from '../use-words';
import { ExplanationItem } from './explanation-item';

/** A reason for something that is no problem any more: it may go. */
export function IdleItem({ dismissal }: { readonly dismissal: Dismissal }) {
  const words = useWords('dismissals');
  const rules = useWords('rules');
  const { rule, cell } = dismissal;
  return (
    <ExplanationItem
      dismissal={dismissal}
      place={cell}
      shownPlace={cell}
      title={isRuleId(rule) ? rules[rule].title : rule}
      action={{ words: words.remove, label: words.removeLabel }}
    >
      <p>{words.idle}</p>
    </ExplanationItem>
  );
}
