import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { picksOf, type PickedEntry } from '../../library/choice';
import { searchSets } from '../../library/search-sets';
import { useFieldStyles } from '../parts/field-style';
import { useTexts } from '../pane-context';
import { SetChip } from './set-chip';

const useStyles = makeStyles({
  root: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}` },
  summary: { cursor: 'pointer', fontSize: tokens.fontSizeBase200 },
  list: { maxHeight: '40vh', overflowY: 'auto' },
  search: {
    width: '100%',
    marginTop: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
  },
  group: {
    marginTop: tokens.spacingVerticalS,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  chips: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    paddingTop: tokens.spacingVerticalXS,
  },
});

interface Props {
  readonly onAdd: (picks: readonly PickedEntry[]) => void;
}

/** Indicators for common work, all of a set with one click; found by name, by kind or by what is in them. */
export function SetChooser({ onAdd }: Props) {
  const styles = useStyles();
  const { field } = useFieldStyles();
  const { sets } = useTexts().library;
  const label = useId();
  const [query, setQuery] = useState('');
  const groups = searchSets(query);
  return (
    <details className={styles.root}>
      <summary className={styles.summary}>{sets.label}</summary>
      <input
        type="search"
        className={mergeClasses(field, styles.search)}
        aria-label={sets.searchLabel}
        placeholder={sets.searchHint}
        value={query}
        onChange={({ target }) => {
          setQuery(target.value);
        }}
      />
      <div role="status">{groups.length === 0 && sets.none}</div>
      <div className={styles.list}>
        {groups.map((group) => (
          <div key={group.name} role="group" aria-labelledby={label + group.name}>
            <div id={label + group.name} lang="zh-CN" className={styles.group}>
              {group.name}
            </div>
            <div className={styles.chips}>
              {group.sets.map((set) => (
                <SetChip
                  key={set.id}
                  set={set}
                  onAdd={() => {
                    onAdd(picksOf(set));
                  }}
                />
              ))}
            </div>
          </div>
        ))}
      </div>
    </details>
  );
}
