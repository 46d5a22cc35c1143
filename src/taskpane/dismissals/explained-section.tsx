import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { CheckedForm } from '../../check';
import { fill } from '../../texts/sentence';
import { useWords } from '../use-words';
import { ExplainedItem } from './explained-item';
import { IdleItem } from './idle-item';

const useStyles = makeStyles({
  root: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
});

/** What the user left as it is, and why: never hidden, always to be taken back. */
export function ExplainedSection({ checked }: { readonly checked: CheckedForm }) {
  const styles = useStyles();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const words = useWords('dismissals');
  const { unreadable } = useWords('reading');
  const { dismissed, idle } = checked.explanations;
  const count = dismissed.length + idle.length;
  const gap = checked.hasUnreadable && <p>{unreadable}</p>;
  if (count === 0) return gap ? <div className={styles.root}>{gap}</div> : null;
  return (
    <div className={styles.root}>
      {gap}
      <Button
        size="small"
        appearance="subtle"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        {fill(words.section, { count: String(count) })}
      </Button>
      {isOpen && (
        <ul id={id} className={styles.list}>
          {dismissed.map((explained) => (
            <ExplainedItem key={JSON.stringify(explained.dismissal)} explained={explained} />
          ))}
          {idle.map((dismissal) => (
            <IdleItem key={JSON.stringify(dismissal)} dismissal={dismissal} />
          ))}
        </ul>
      )}
    </div>
  );
}
