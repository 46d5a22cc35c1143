import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { fill } from '../../../texts/sentence';
import { useFieldStyles } from '../../parts/field-style';
import { useWords } from '../../use-words';

const useStyles = makeStyles({
  root: { marginBottom: tokens.spacingVerticalXS, fontSize: tokens.fontSizeBase200 },
  input: { width: '100%' },
});

interface Props {
  readonly sought: string;
  /** How many forms fit. */
  readonly found: number;
  readonly onSeek: (words: string) => void;
  /** The user takes the first that fits. */
  readonly onTake: () => void;
}

/** Finds a form among many by a part of its sheet's name. */
export function FormFinder({ sought, found, onSeek, onTake }: Props) {
  const styles = useStyles();
  const { field } = useFieldStyles();
  const words = useWords('manyForms');
  const tells = sought.trim() !== '';
  return (
    <div className={styles.root}>
      <input
        type="search"
        className={mergeClasses(field, styles.input)}
        aria-label={words.find}
        placeholder={words.findHint}
        value={sought}
        onChange={({ target }) => {
          onSeek(target.value);
        }}
        onKeyDown={({ key, nativeEvent }) => {
          // Enter that ends the typing of Chinese characters chooses nothing yet.
          if (key === 'Enter' && !nativeEvent.isComposing && tells && found > 0) onTake();
        }}
      />
      <span role="status" aria-live="polite">
        {tells &&
          (found > 0
            ? fill(words.found, { count: String(found) })
            : fill(words.notFound, { words: sought.trim() }))}
      </span>
    </div>
  );
}
