import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { draftOf, type OwnEntry } from '../../own/library/own-entry';
import type { OwnLibrary, OwnSet } from '../../own/library/own-library';
import { fill } from '../../texts/sentence';
import { useWords } from '../use-words';
import { EntryForm } from './entry-form';
import { OwnItem } from './own-item';
import { SetForm } from './set-form';

const useStyles = makeStyles({
  list: { maxHeight: '40vh', overflowY: 'auto' },
  quiet: {
    color: tokens.colorNeutralForeground3,
    marginInlineStart: tokens.spacingHorizontalS,
  },
});

interface Props {
  readonly library: OwnLibrary;
  /** @param id what the indicator was known by before */
  readonly onEdit: (id: string, entry: OwnEntry) => void;
  readonly onEditSet: (id: string, set: OwnSet) => void;
  readonly onDelete: (entry: OwnEntry) => void;
  readonly onDeleteSet: (set: OwnSet) => void;
}

/** Sets and indicators, each with what may be done with it. */
export function OwnLists({ library, onEdit, onEditSet, onDelete, onDeleteSet }: Props) {
  const styles = useStyles();
  const ids = { sets: useId(), entries: useId() };
  const { library: words } = useWords('own');
  const [edited, setEdited] = useState<string | null>(null);
  return (
    <>
      {library.sets.length > 0 && <h2 id={ids.sets}>{words.sets}</h2>}
      <ul aria-labelledby={ids.sets}>
        {library.sets.map((set) => (
          <li key={set.id}>
            {edited === set.id ? (
              <SetForm
                library={library}
                set={set}
                onCancel={() => {
                  setEdited(null);
                }}
                onSave={(changed) => {
                  setEdited(null);
                  onEditSet(set.id, changed);
                }}
              />
            ) : (
              <OwnItem
                actions={[
                  {
                    text: words.edit,
                    label: fill(words.editSetLabel, { name: set.name }),
                    run: () => {
                      setEdited(set.id);
                    },
                  },
                  {
                    text: words.delete,
                    label: fill(words.deleteSetLabel, { name: set.name }),
                    run: () => {
                      onDeleteSet(set);
                    },
                  },
                ]}
              >
                {fill(words.members, { name: set.name, count: String(set.entries.length) })}
              </OwnItem>
            )}
          </li>
        ))}
      </ul>
      <h2 id={ids.entries}>{words.entries}</h2>
      <ul aria-labelledby={ids.entries} className={styles.list}>
        {library.entries.map((entry) => (
          <li key={entry.id}>
            {edited === entry.id ? (
              <EntryForm
                entry={entry}
                onCancel={() => {
                  setEdited(null);
                }}
                onSave={(changed) => {
                  setEdited(null);
                  onEdit(entry.id, changed);
                }}
              />
            ) : (
              <OwnItem
                actions={[
                  {
                    text: words.edit,
                    label: fill(words.editLabel, { name: entry.name }),
                    run: () => {
                      setEdited(entry.id);
                    },
                  },
                  {
                    text: words.delete,
                    label: fill(words.deleteLabel, { name: entry.name }),
                    run: () => {
                      onDelete(entry);
                    },
                  },
                ]}
              >
                {entry.name}
                <span className={styles.quiet}>{entry.level2}</span>
                <span className={styles.quiet}>{draftOf(entry).value}</span>
              </OwnItem>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
