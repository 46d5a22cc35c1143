import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { RuleId } from '../../rules/rule';
import { fill } from '../../texts/sentence';
import { useSessionState, useTexts } from '../pane-context';
import { useWords } from '../use-words';
import { useChoose } from './use-choose';

const useStyles = makeStyles({
  root: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '& p': { margin: `0 0 ${tokens.spacingVerticalXS}` },
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  button: { minWidth: 'auto' },
});

/** Which checks were not made since somebody switched them off: never silently. */
export function SwitchedOffNote({ rules }: { readonly rules: readonly RuleId[] }) {
  const styles = useStyles();
  const { busy } = useSessionState();
  const { listSeparator } = useTexts().pane;
  const words = useWords('ruleSettings');
  const texts = useWords('rules');
  const { set } = useChoose();
  if (rules.length === 0) return null;
  const titles = rules.map((rule) => texts[rule].title).join(listSeparator);
  return (
    <div className={styles.root}>
      <p>{fill(words.switchedOff, { count: String(rules.length), titles })}</p>
      <div className={styles.buttons}>
        {rules.map((rule) => (
          <Button
            key={rule}
            size="small"
            className={styles.button}
            disabledFocusable={busy !== null}
            onClick={() => void set(rule, null)}
          >
            {fill(words.restore, { title: texts[rule].title })}
          </Button>
        ))}
      </div>
    </div>
  );
}
