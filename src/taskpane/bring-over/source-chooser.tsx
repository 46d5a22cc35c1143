import { makeStyles, tokens } from '@fluentui/react-components';
import { sourceName } from '../../texts/bring-over-words';
import { fill } from '../../texts/sentence';
import { useFieldStyles } from '../parts/field-style';
import { FileButton } from '../parts/file-button';
import { useWords } from '../use-words';
import type { OfferedSource, OldFile } from './old-form';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  wide: { width: '100%' },
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
  const groups = [
    { from: 'workbook', label: words.source.inWorkbook },
    { from: 'file', label: file.kind === 'read' ? file.name : '' },
  ] as const;
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
          {groups.map(({ from, label }) => {
            const own = sources.filter((one) => one.from === from);
            return own.length === 0 ? null : (
              <optgroup key={from} label={label}>
                {own.map(({ key, source: each }) => (
                  <option key={key} value={key}>
                    {sourceName(words, each)}
                  </option>
                ))}
              </optgroup>
            );
          })}
        </select>
      </label>
      <div>
        <FileButton accept=".xlsx" onChoose={onFile}>
          {words.source.file}
        </FileButton>
      </div>
      <div role="status">
        {file.kind === 'reading' && fill(words.source.reading, { file: file.name })}
        {file.kind === 'failed' && words.problems[file.problem]}
      </div>
    </div>
  );
}
