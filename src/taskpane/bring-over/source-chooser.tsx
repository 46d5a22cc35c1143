import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { Form } from '../../form/form';
import { fill } from '../../texts/sentence';
import { useFieldStyles } from '../field-style';
import { useWords } from '../use-words';
import { keyOf, type OldFile } from './old-form';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  wide: { width: '100%' },
  file: { maxWidth: '100%', font: 'inherit' },
});

interface Props {
  readonly others: readonly Form[];
  readonly source: Form | null;
  readonly file: OldFile;
  readonly onChoose: (key: string) => void;
  readonly onFile: (file: File) => void;
}

/** Asks where the old form is: on another sheet of the workbook, or in a file. */
export function SourceChooser({ others, source, file, onChoose, onFile }: Props) {
  const styles = useStyles();
  const { field } = useFieldStyles();
  const words = useWords('bringOver');
  const input = useId();
  const status = useId();
  const inFile = file.kind === 'read' ? file.forms : [];
  const isInFile = source !== null && inFile.includes(source);
  const named = ({ title, sheet }: Form) => ({ title: title.text.trim(), sheet });
  return (
    <div className={styles.root}>
      <label>
        {words.source.label}
        <select
          className={`${field} ${styles.wide}`}
          value={source ? keyOf(source, isInFile ? 'file' : 'workbook') : ''}
          onChange={({ target }) => {
            onChoose(target.value);
          }}
        >
          <option value="">{words.source.none}</option>
          {others.map((form) => (
            <option key={keyOf(form, 'workbook')} value={keyOf(form, 'workbook')}>
              {fill(words.source.form, named(form))}
            </option>
          ))}
          {inFile.map((form) => (
            <option key={keyOf(form, 'file')} value={keyOf(form, 'file')}>
              {fill(words.source.ofFile, {
                ...named(form),
                file: file.kind === 'read' ? file.name : '',
              })}
            </option>
          ))}
        </select>
      </label>
      <div>
        <label htmlFor={input}>{words.source.file}</label>{' '}
        <input
          id={input}
          type="file"
          accept=".xlsx"
          className={styles.file}
          aria-describedby={status}
          onChange={({ target }) => {
            const [chosen] = target.files ?? [];
            if (chosen) onFile(chosen);
          }}
        />
      </div>
      <div id={status} role="status">
        {file.kind === 'reading' && fill(words.source.reading, { file: file.name })}
        {file.kind === 'failed' && words.problems[file.problem]}
      </div>
    </div>
  );
}
