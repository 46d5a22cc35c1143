import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { FormFoot } from './form-foot';
import {
  draftOf,
  LIST_SEPARATOR,
  readEntry,
  type EntryDraft,
  type OwnEntry,
} from '../../own/library/own-entry';
import { useFieldStyles } from '../parts/field-style';
import { takeFocus } from '../parts/take-focus';
import { useWords } from '../use-words';
import { ClassSelect } from './class-select';
import { faultSentence } from './import-library';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalS,
    '& label': { display: 'flex', flexDirection: 'column' },
  },
  input: { width: '100%' },
});

type TextKey = 'name' | 'value' | 'definition' | 'formula' | 'unit';
type ListKey = 'fields' | 'synonyms';

interface Props {
  readonly entry: OwnEntry;
  readonly onSave: (entry: OwnEntry) => void;
  readonly onCancel: () => void;
}

/** All that is kept of an indicator, to be changed. */
export function EntryForm({ entry, onSave, onCancel }: Props) {
  const styles = useStyles();
  const look = mergeClasses(useFieldStyles().field, styles.input);
  const hint = useId();
  const { form: words, faults } = useWords('own');
  const [draft, setDraft] = useState<EntryDraft>(draftOf(entry));
  const [fault, setFault] = useState('');
  const input = (
    label: string,
    value: string,
    onChange: (value: string) => void,
    first = false,
  ) => (
    <label>
      {label}
      <input
        ref={first ? takeFocus : undefined}
        type="text"
        className={look}
        autoComplete="off"
        aria-describedby={fault === '' ? undefined : hint}
        value={value}
        onChange={({ target }) => {
          onChange(target.value);
        }}
      />
    </label>
  );
  const text = (key: TextKey) =>
    input(
      words[key],
      draft[key],
      (value) => {
        setDraft({ ...draft, [key]: value });
      },
      key === 'name',
    );
  const list = (key: ListKey) =>
    input(words[key], draft[key].join(LIST_SEPARATOR), (value) => {
      setDraft({ ...draft, [key]: value.split(LIST_SEPARATOR) });
    });
  return (
    <form
      className={styles.root}
      aria-label={entry.name}
      onSubmit={(event) => {
        event.preventDefault();
        const reading = readEntry(draft);
        if (reading.kind === 'fault') setFault(faultSentence(reading.fault, faults));
        else onSave(reading.entry);
      }}
    >
      {text('name')}
      <ClassSelect
        label={words.class}
        level2={draft.level2}
        onChoose={(levels) => {
          setDraft({ ...draft, ...levels });
        }}
      />
      {text('value')}
      {text('unit')}
      {text('definition')}
      {text('formula')}
      {list('fields')}
      {list('synonyms')}
      <FormFoot faultId={hint} fault={fault} onCancel={onCancel} />
    </form>
  );
}
