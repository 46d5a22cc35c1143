import type { Finding } from '../../../rules/finding';
import { EarlierNote } from '../../dismissals/earlier-note';
import { ExplainToggle } from '../../dismissals/explain-toggle';
import { useSessionState } from '../../pane-context';
import { RuleActions } from '../../rule-settings/rule-actions';
import { findingKey, type Problem } from './problems';

interface Props {
  readonly problem: Problem;
  /** The place of the problem that the user is at. */
  readonly finding: Finding;
}

/** What may be done about the current problem other than mending it. */
export function ProblemActions({ problem, finding }: Props) {
  const { outcome } = useSessionState();
  const checked = outcome.kind === 'checked' ? outcome.forms[outcome.current] : undefined;
  if (!checked) return null;
  const key = findingKey(finding);
  const alike = problem.findings.filter((other) => findingKey(other) !== key);
  return (
    <>
      <EarlierNote checked={checked} finding={finding} />
      <ExplainToggle key={key} form={checked.form} finding={finding} alike={alike} />
      <RuleActions rule={finding.rule} />
    </>
  );
}
