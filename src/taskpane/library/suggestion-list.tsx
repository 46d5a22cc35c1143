import { makeStyles, tokens } from '@fluentui/react-components';
import type { PickedEntry } from '../../library/choice';
import type { Suggestion } from '../../library/suggest-for';
import { fill } from '../../texts/sentence';
import { useTexts } from '../pane-context';
import { EntryCard } from './entry-card';
import { isInTray, type Tray } from './tray';

const useStyles = makeStyles({
  title: {
    margin: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  reasons: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    color: tokens.colorBrandForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface Props {
  readonly suggestions: readonly Suggestion[];
  readonly tray: Tray;
  readonly onAdd: (pick: PickedEntry) => void;
}

/** What suits the form in view and is not in it yet, each with the words of the form that led to it. */
export function SuggestionList({ suggestions, tray, onAdd }: Props) {
  const styles = useStyles();
  const { suggestions: texts } = useTexts().library;
  if (suggestions.length === 0) return null;
  return (
    <section aria-label={texts.title}>
      <h2 className={styles.title}>{texts.title}</h2>
      <ul className={styles.list} aria-label={texts.title}>
        {suggestions.map(({ entry, reasons }) => (
          <li key={entry.id}>
            <EntryCard
              entry={entry}
              isChosen={isInTray(tray, entry)}
              onAdd={onAdd}
              note={
                <div className={styles.reasons}>
                  {reasons.length === 0 && <span>{texts.general}</span>}
                  {reasons.map(({ source, word }) => (
                    <span key={source + word}>{fill(texts.reasons[source], { word })}</span>
                  ))}
                </div>
              }
            />
          </li>
        ))}
      </ul>
      <h2 className={styles.title}>{texts.others}</h2>
    </section>
  );
}
