import type { Explained } from '../../dismissals/explanations';
import { printCell } from '../../snapshot/address';
import { useSession } from '../pane-context';
import { PlaceButton } from '../results/problems/place-button';
import { useWords } from '../use-words';
import { ExplanationItem } from './explanation-item';

/** A finding that is left as it is. */
export function ExplainedItem({ explained }: { readonly explained: Explained }) {
  const session = useSession();
  const words = useWords('dismissals');
  const rules = useWords('rules');
  const { finding, dismissal } = explained;
  const place = printCell(finding.cell);
  return (
    <ExplanationItem
      dismissal={dismissal}
      place={place}
      shownPlace={
        <PlaceButton shape="chip" current={false} onClick={() => void session.select(finding)}>
          {place}
        </PlaceButton>
      }
      title={rules[finding.rule].title}
      action={{ words: words.revoke, label: words.revokeLabel }}
    />
  );
}
