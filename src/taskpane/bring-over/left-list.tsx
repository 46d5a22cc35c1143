import { makeStyles, tokens } from '@fluentui/react-components';
import type { LeftBehind, LeftReason } from '../../bring-over/carried';
import { printCell } from '../../snapshot/address';
import { brief } from '../../texts/bring-over-words';
import { fill } from '../../texts/sentence';
import { useWords } from '../use-words';

const useStyles = makeStyles({
  summary: { cursor: 'pointer', fontWeight: tokens.fontWeightSemibold },
  reason: { margin: `${tokens.spacingVerticalXS} 0 0` },
  list: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    '& li': { overflowWrap: 'anywhere' },
  },
});

/** What stays in the old form, by the reason why. */
export function LeftList({ left }: { readonly left: readonly LeftBehind[] }) {
  const styles = useStyles();
  const words = useWords('bringOver');
  if (left.length === 0) return null;
  const reasons: readonly LeftReason[] = [...new Set(left.map(({ reason }) => reason))];
  return (
    <details>
      <summary className={styles.summary}>
        {fill(words.leftHeading, { count: String(left.length) })}
      </summary>
      {reasons.map((reason) => (
        <div key={reason}>
          <p className={styles.reason}>{words.reasons[reason]}</p>
          <ul className={styles.list}>
            {left
              .filter((each) => each.reason === reason)
              .map(({ source, text }) => (
                <li key={printCell(source)}>
                  {fill(words.left, { cells: printCell(source), text: brief(text) })}
                </li>
              ))}
          </ul>
        </div>
      ))}
    </details>
  );
}
