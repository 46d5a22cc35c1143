import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import {
  isEmptyLibrary,
  setOf,
  withEdited,
  withEditedSet,
  withEntries,
  withoutEntry,
  withoutSet,
  withSet,
  type OwnLibrary as Library,
} from '../../own/library/own-library';
import { fill } from '../../texts/sentence';
import { FileButton } from '../parts/file-button';
import { useWords } from '../use-words';
import { ExportButtons } from './export-buttons';
import { FormRows } from './form-rows';
import { importLibrary } from './import-library';
import { ownLibrary, useOwnLibrary } from './library-store';
import { MessageNotice, type Message } from './message';
import { OwnLists } from './own-lists';
import { WorkbookLibrary } from './workbook-library';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  button: { minWidth: 'auto' },
});

/** The user's own indicators: save from the form, change, delete, import, export. */
export default function OwnLibrary() {
  const styles = useStyles();
  const { value: library, hasAside } = useOwnLibrary();
  const [isSaving, setSaving] = useState(false);
  const [message, setMessage] = useState<Message | null>(null);
  const texts = useWords('own');
  const { library: words, keeping: keepingWords, aside } = texts;

  const keep = (change: (now: Library) => Library, done: Message) => {
    const keeping = ownLibrary.change(change);
    setMessage(keeping === 'kept' ? done : { intent: 'warning', title: keepingWords[keeping] });
  };
  const say = (title: string): Message => ({ intent: 'info', title });
  const remove = (change: (now: Library) => Library, name: string) => {
    const before = library;
    const restore = () => {
      keep(() => before, say(fill(words.restored, { name })));
    };
    const title = fill(words.deleted, { name });
    keep(change, { intent: 'info', title, action: { label: words.restore, run: restore } });
  };

  return (
    <>
      <p>{words.what}</p>
      {hasAside && (
        <MessageNotice
          message={{
            intent: 'warning',
            title: aside.library,
            action: { label: aside.drop, run: ownLibrary.dropAside },
          }}
        />
      )}
      <div className={styles.buttons}>
        <Button
          size="small"
          className={styles.button}
          aria-expanded={isSaving}
          onClick={() => {
            setSaving(!isSaving);
          }}
        >
          {words.fromForm}
        </Button>
        <FileButton
          label={words.importLabel}
          accept=".xlsx,.json"
          onChoose={(file) => {
            void importLibrary(file, texts).then((imported) => {
              if (imported.kind === 'refused') setMessage(imported.message);
              else keep(imported.change, imported.message(ownLibrary.getState().value));
            });
          }}
        >
          {words.import}
        </FileButton>
        {!isEmptyLibrary(library) && <ExportButtons library={library} onMessage={setMessage} />}
      </div>
      <MessageNotice message={message} />
      {isSaving && (
        <FormRows
          onCancel={() => {
            setSaving(false);
          }}
          onSave={(entries, name) => {
            const count = String(entries.length);
            setSaving(false);
            if (name === '') {
              keep((now) => withEntries(now, entries), say(fill(words.saved, { count })));
              return;
            }
            const set = setOf(name, entries);
            keep(
              (now) => withSet(withEntries(now, entries), set),
              say(fill(words.savedSet, { count, name: set.name })),
            );
          }}
        />
      )}
      {isEmptyLibrary(library) ? (
        <p>{words.none}</p>
      ) : (
        <OwnLists
          library={library}
          onEdit={(id, entry) => {
            const done = say(fill(words.edited, { name: entry.name }));
            keep((now) => withEdited(now, id, entry), done);
          }}
          onEditSet={(id, set) => {
            const done = say(fill(words.edited, { name: set.name }));
            keep((now) => withEditedSet(now, id, set), done);
          }}
          onDelete={({ id, name }) => {
            remove((now) => withoutEntry(now, id), name);
          }}
          onDeleteSet={({ id, name }) => {
            remove((now) => withoutSet(now, id), name);
          }}
        />
      )}
      <WorkbookLibrary library={library} onKeep={keep} />
    </>
  );
}
