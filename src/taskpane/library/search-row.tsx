import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { fill } from '../../texts/sentence';
import { useFieldStyles } from '../field-style';
import { useTexts } from '../pane-context';
import { CLASS_GROUPS, type ClassChoice } from './class-choice';

const useStyles = makeStyles({
  row: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase200,
  },
  half: { flexGrow: 1, flexBasis: '130px', minWidth: 0 },
});

interface Props {
  readonly query: string;
  readonly choice: ClassChoice;
  readonly onQuery: (query: string) => void;
  readonly onChoice: (choice: ClassChoice) => void;
}

/** What the list of entries is limited to. */
export function SearchRow({ query, choice, onQuery, onChoice }: Props) {
  const styles = useStyles();
  const field = mergeClasses(useFieldStyles().field, styles.half);
  const { search } = useTexts().library;
  return (
    <div role="search" className={styles.row}>
      <input
        type="search"
        className={field}
        aria-label={search.label}
        placeholder={search.hint}
        value={query}
        onChange={({ target }) => {
          onQuery(target.value);
        }}
      />
      <select
        className={field}
        aria-label={search.classLabel}
        value={choice}
        onChange={({ target }) => {
          onChoice(target.value);
        }}
      >
        <option value="">{search.allClasses}</option>
        {CLASS_GROUPS.map(({ level1, level2 }) => (
          <optgroup key={level1} label={level1}>
            <option value={level1}>{fill(search.wholeLevel, { level: level1 })}</option>
            {level2.map((level) => (
              <option key={level}>{level}</option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}
