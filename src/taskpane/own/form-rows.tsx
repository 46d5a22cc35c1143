import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { readEntry, type EntryDraft, type OwnEntry } from '../../own/library/own-entry';
import { rowsOfForm, type FormRow as Row } from '../../own/library/rows-of-form';
import { fill } from '../../texts/sentence';
import { useFieldStyles } from '../parts/field-style';
import { useSession, useTexts } from '../pane-context';
import { useWords } from '../use-words';
import { FormRow } from './form-row';
import { faultSentence } from './import-library';

const useStyles = makeStyles({
  list: { maxHeight: '40vh', overflowY: 'auto' },
  set: { width: '100%' },
  hint: { color: tokens.colorNeutralForeground3 },
  foot: { display: 'flex', gap: tokens.spacingHorizontalXS, paddingTop: tokens.spacingVerticalXS },
  button: { minWidth: 'auto' },
});

type Rows =
  | { readonly kind: 'reading' }
  | { readonly kind: 'none'; readonly sentence: string }
  | { readonly kind: 'rows' };

interface Props {
  /** @param set the name of a set that they shall be, too; '' for none */
  readonly onSave: (entries: readonly OwnEntry[], set: string) => void;
  readonly onCancel: () => void;
}

/** The rows of the form in view: pick them, change them, keep them. */
export function FormRows({ onSave, onCancel }: Props) {
  const styles = useStyles();
  const { field } = useFieldStyles();
  const session = useSession();
  const { failures } = useTexts();
  const { rows: words, faults } = useWords('own');
  const root = useRef<HTMLFormElement>(null);
  const [state, setState] = useState<Rows>({ kind: 'reading' });
  const [rows, setRows] = useState<readonly Row[]>([]);
  const [picked, setPicked] = useState<ReadonlySet<number>>(new Set());
  const [wrong, setWrong] = useState<ReadonlyMap<number, string>>(new Map());
  const [set, setSet] = useState('');

  useEffect(() => {
    let isWanted = true;
    void session
      .propose(({ current }) => rowsOfForm(current.form))
      .then((read) => {
        if (!isWanted) return;
        if (read.kind === 'proposed' && read.proposal.length > 0) {
          setRows(read.proposal);
          setState({ kind: 'rows' });
          return;
        }
        const sentence =
          read.kind === 'failed'
            ? failures[read.failure]
            : read.kind === 'no-form'
              ? words.noForm
              : words.none;
        setState({ kind: 'none', sentence });
      });
    return () => {
      isWanted = false;
    };
  }, [session, failures, words]);

  useEffect(() => {
    if (state.kind === 'rows') root.current?.querySelector('input')?.focus();
  }, [state]);

  const cancel = (
    <Button size="small" className={styles.button} onClick={onCancel}>
      {words.cancel}
    </Button>
  );
  if (state.kind !== 'rows') {
    return (
      <>
        <p role="status">{state.kind === 'none' ? state.sentence : words.reading}</p>
        {cancel}
      </>
    );
  }

  const change = (row: number, draft: EntryDraft) => {
    setRows(rows.map((each) => (each.row === row ? { row, draft } : each)));
    setWrong(new Map([...wrong].filter(([at]) => at !== row)));
    setPicked(new Set([...picked, row]));
  };
  const pick = (row: number, isPicked: boolean) => {
    setPicked(new Set(isPicked ? [...picked, row] : [...picked].filter((each) => each !== row)));
  };
  const save = () => {
    const readings = rows
      .filter(({ row }) => picked.has(row))
      .map(({ row, draft }) => ({ row, reading: readEntry(draft) }));
    const found = readings.flatMap(({ row, reading }) =>
      reading.kind === 'fault' ? [[row, faultSentence(reading.fault, faults)] as const] : [],
    );
    setWrong(new Map(found));
    if (found.length > 0 || readings.length === 0) return;
    onSave(
      readings.flatMap(({ reading }) => (reading.kind === 'entry' ? [reading.entry] : [])),
      set.trim(),
    );
  };
  const isAll = picked.size === rows.length;

  return (
    <form
      ref={root}
      aria-label={words.title}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <p>{words.what}</p>
      <label>
        <input
          type="checkbox"
          checked={isAll}
          onChange={() => {
            setPicked(new Set(isAll ? [] : rows.map(({ row }) => row)));
          }}
        />{' '}
        {words.all}
      </label>
      <ul className={styles.list}>
        {rows.map(({ row, draft }) => (
          <FormRow
            key={row}
            row={row + 1}
            draft={draft}
            isPicked={picked.has(row)}
            fault={wrong.get(row) ?? ''}
            onPick={(isPicked) => {
              pick(row, isPicked);
            }}
            onChange={(changed) => {
              change(row, changed);
            }}
          />
        ))}
      </ul>
      <div role="status">{[...wrong.values()][0] ?? ''}</div>
      <label>
        {words.set}
        <input
          type="text"
          className={mergeClasses(field, styles.set)}
          autoComplete="off"
          value={set}
          onChange={({ target }) => {
            setSet(target.value);
          }}
        />
      </label>
      <div className={styles.hint}>{words.setHint}</div>
      <div className={styles.foot}>
        <Button
          type="submit"
          size="small"
          appearance="primary"
          className={styles.button}
          disabledFocusable={picked.size === 0}
        >
          {fill(words.save, { count: String(picked.size) })}
        </Button>
        {cancel}
      </div>
    </form>
  );
}
