import { lazy } from 'react';
import { PartToggle } from '../parts/part-toggle';
import { useWords } from '../use-words';
import { loadRuleList } from './load-rule-list';

const RuleList = lazy(loadRuleList);

/** Opens the list of all rules where it stands. */
export function RuleListToggle() {
  return <PartToggle words={useWords('ruleSettings')} Part={RuleList} />;
}
