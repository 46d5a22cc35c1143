import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { FormFoot } from './form-foot';
import { ownSet, type OwnLibrary, type OwnSet } from '../../own/library/own-library';
import { fill } from '../../texts/sentence';
import { useFieldStyles } from '../parts/field-style';
import { takeFocus } from '../parts/take-focus';
import { useWords } from '../use-words';

const useStyles = makeStyles({
  root: { paddingBlock: tokens.spacingVerticalS },
  input: { width: '100%' },
});

interface Props {
  readonly library: OwnLibrary;
  readonly set: OwnSet;
  readonly onSave: (set: OwnSet) => void;
  readonly onCancel: () => void;
}

/** A set's name, and which of the user's indicators it holds. */
export function SetForm({ library, set, onSave, onCancel }: Props) {
  const styles = useStyles();
  const look = mergeClasses(useFieldStyles().field, styles.input);
  const hint = useId();
  const [name, setName] = useState(set.name);
  const [members, setMembers] = useState<OwnSet['entries']>(set.entries);
  const [fault, setFault] = useState('');
  const { rows, library: own, faults } = useWords('own');
  const isMember = (id: string) => members.some((each) => each.id === id);
  const save = () => {
    const changed = ownSet(name, set.field, members);
    if (changed.name === '') setFault(faults['no-name']);
    else if (changed.entries.length === 0) setFault(rows.noMembers);
    else onSave(changed);
  };
  return (
    <form
      className={styles.root}
      aria-label={set.name}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <label>
        {rows.setName}
        <input
          ref={takeFocus}
          type="text"
          className={look}
          autoComplete="off"
          aria-describedby={fault === '' ? undefined : hint}
          value={name}
          onChange={({ target }) => {
            setName(target.value);
          }}
        />
      </label>
      <ul aria-label={own.entries}>
        {library.entries.map(({ id, name: title, level2, example }) => (
          <li key={id}>
            <label>
              <input
                type="checkbox"
                aria-label={fill(rows.member, { name: title, class: level2 })}
                checked={isMember(id)}
                onChange={() => {
                  setMembers(
                    isMember(id)
                      ? members.filter((each) => each.id !== id)
                      : [...members, { id, ...(example && { slots: example }) }],
                  );
                }}
              />{' '}
              {title}
            </label>
          </li>
        ))}
      </ul>
      <FormFoot faultId={hint} fault={fault} onCancel={onCancel} />
    </form>
  );
}
