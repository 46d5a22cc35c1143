import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { RuleChoices } from '../../settings/rule-choices';
import { useSessionState } from '../pane-context';
import { useWords } from '../use-words';
import { RuleSelect } from './rule-select';
import { useChoose } from './use-choose';
import { useRuleChoices } from './use-rule-choices';

const useStyles = makeStyles({
  root: {
    maxHeight: '50vh',
    overflowY: 'auto',
    paddingInline: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '& p': { margin: `0 0 ${tokens.spacingVerticalXS}`, color: tokens.colorNeutralForeground3 },
    '& h2': { margin: `${tokens.spacingVerticalS} 0 0`, fontSize: 'inherit' },
    '& ul': { listStyleType: 'none', margin: 0, padding: 0 },
  },
  rule: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXXS,
  },
  button: { minWidth: 'auto' },
});

/** All rules by group, each with its severity to choose. Kept in the workbook. */
export default function RuleList() {
  const styles = useStyles();
  const { busy } = useSessionState();
  const words = useWords('ruleSettings');
  const read = useRuleChoices();
  const { resetAll } = useChoose();
  if (read.kind !== 'read') {
    return <p role="status">{read.kind === 'failed' ? words.failed : words.reading}</p>;
  }
  const isChanged = read.choices.some(({ rules }) => rules.some(({ chosen }) => chosen !== null));
  return (
    <div className={styles.root}>
      <p>{words.what}</p>
      {isChanged && (
        <Button
          size="small"
          className={styles.button}
          disabledFocusable={busy !== null}
          onClick={() => void resetAll()}
        >
          {words.resetAll}
        </Button>
      )}
      {read.choices.map((group) => (
        <RuleGroupSection key={group.group} group={group} />
      ))}
    </div>
  );
}

function RuleGroupSection({ group: { group, rules } }: { readonly group: RuleChoices }) {
  const styles = useStyles();
  const heading = useId();
  const words = useWords('ruleSettings');
  const texts = useWords('rules');
  return (
    <div role="group" aria-labelledby={heading}>
      <h2 id={heading}>{words.groups[group]}</h2>
      <ul>
        {rules.map((rule) => (
          <li key={rule.id} className={styles.rule}>
            <span>{texts[rule.id].title}</span>
            <RuleSelect rule={rule} />
          </li>
        ))}
      </ul>
    </div>
  );
}
