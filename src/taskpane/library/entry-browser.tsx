import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Form } from '../../form/form';
import type { PickedEntry } from '../../library/choice';
import { suggestFor } from '../../library/suggest-for';
import { fill } from '../../texts/sentence';
import { useOwnLibrary } from '../own/library-store';
import { OwnLibraryToggle } from '../own/own-library-toggle';
import { useTexts } from '../pane-context';
import { choiceFor } from './class-choice';
import { EntryCard } from './entry-card';
import { ANYTHING, isAnything, listedEntries, type Wish } from './listed-entries';
import { prepareSearch } from './prepare-search';
import { ROOMY, SearchRow } from './search-row';
import { SetChooser } from './set-chooser';
import { SuggestionList } from './suggestion-list';
import { isInTray, type Tray } from './tray';

/** More are shown on demand: a long list is slow to draw and nobody reads it. */
const PAGE = 20;

const useStyles = makeStyles({
  root: {
    flexGrow: 1,
    flexBasis: 0,
    minHeight: '140px',
    overflowY: 'auto',
    // Nothing that has the focus comes to lie below the fields that stay on top.
    [ROOMY]: { scrollPaddingTop: '76px' },
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  quiet: {
    margin: `0 ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  more: { margin: tokens.spacingHorizontalM },
});

interface Props {
  /** The class that a finding asked for; its first entry is ready to be filled in. */
  readonly wanted: string | null;
  readonly form: Form | null;
  readonly tray: Tray;
  readonly onAdd: (...picks: readonly PickedEntry[]) => void;
}

/** Finds entries and offers them, the ones that suit the form first. */
export function EntryBrowser({ wanted, form, tray, onAdd }: Props) {
  const styles = useStyles();
  const { library } = useTexts();
  const [wish, setWish] = useState<Wish>({ ...ANYTHING, choice: choiceFor(wanted) });
  const [shown, setShown] = useState(PAGE);
  const list = useRef<HTMLUListElement>(null);
  const { value: own } = useOwnLibrary();
  const forForm = useMemo(() => (form ? suggestFor(form) : []), [form]);
  const suggestions = isAnything(wish) ? forForm : [];
  const suggested = suggestions.map(({ entry }) => entry);
  const entries = useMemo(
    () => listedEntries(wish, form, own.entries),
    [wish, form, own.entries],
  ).filter((entry) => !suggested.includes(entry));
  const addAll = (picks: readonly PickedEntry[]): void => {
    onAdd(...picks);
  };
  const change = (part: Partial<Wish>): void => {
    setWish({ ...wish, ...part });
    setShown(PAGE);
  };

  useEffect(() => {
    if (wanted !== null) list.current?.querySelector<HTMLElement>('input, select, button')?.focus();
  }, [wanted]);

  // The index is made while nobody types yet.
  useEffect(() => {
    void prepareSearch();
  }, []);

  return (
    <div className={styles.root}>
      <SearchRow wish={wish} onChange={change} />
      {wanted === null && (
        <>
          <SetChooser onAdd={addAll} />
          <OwnLibraryToggle onAdd={addAll} />
        </>
      )}
      <p role="status" className={styles.quiet}>
        {entries.length === 0 && library.none}
        {entries.length > 0 &&
          !isAnything(wish) &&
          fill(library.search.found, { count: String(entries.length) })}
      </p>
      <SuggestionList suggestions={suggestions} tray={tray} onAdd={onAdd} />
      <ul ref={list} className={styles.list} aria-label={library.listLabel}>
        {entries.slice(0, shown).map((entry) => (
          <li key={entry.id}>
            <EntryCard entry={entry} isChosen={isInTray(tray, entry)} onAdd={onAdd} />
          </li>
        ))}
      </ul>
      {entries.length > shown && (
        <Button
          size="small"
          className={styles.more}
          onClick={() => {
            setShown(shown + PAGE);
          }}
        >
          {library.more}
        </Button>
      )}
    </div>
  );
}
