import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { sourceName } from '../../texts/bring-over-words';
import { fill } from '../../texts/sentence';
import { useFieldStyles } from '../field-style';
import { useWords } from '../use-words';
import type { OfferedSource, OldFile } from './old-form';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  wide: { width: '100%' },
  file: { maxWidth: '100%', font: 'inherit' },
});

interface Props {
  readonly sources: readonly OfferedSource[];
  readonly source: OfferedSource | null;
  readonly file: OldFile;
  readonly onChoose: (key: string) => void;
  readonly onFile: (file: File) => void;
}

/** Asks where the old form is: on another sheet of the workbook, or in a file. */
export function SourceChooser({ sources, source, file, onChoose, onFile }: Props) {
  const styles = useStyles();
  const { field } = useFieldStyles();
  const words = useWords('bringOver');
  const input = useId();
  const status = useId();
  const nameOf = ({ source: one, from }: OfferedSource): string => {
    const name = sourceName(words, one);
    return from === 'file' && file.kind === 'read'
      ? fill(words.source.ofFile, { file: file.name, name })
      : name;
  };
  return (
    <div className={styles.root}>
      <label>
        {words.source.label}
        <select
          className={`${field} ${styles.wide}`}
          value={source?.key ?? ''}
          onChange={({ target }) => {
            onChoose(target.value);
          }}
        >
          <option value="">{words.source.none}</option>
          {sources.map((one) => (
            <option key={one.key} value={one.key}>
              {nameOf(one)}
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
