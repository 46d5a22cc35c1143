import { Input, Select, makeStyles, tokens } from '@fluentui/react-components';
import { Search20Regular } from '@fluentui/react-icons';
import { fill } from '../../texts/sentence';
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
  },
  query: { flexGrow: 1, flexBasis: '130px', minWidth: 0 },
  choice: { flexGrow: 1, flexBasis: '130px', minWidth: 0 },
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
  const { search } = useTexts().library;
  return (
    <div role="search" className={styles.row}>
      <Input
        type="search"
        size="small"
        className={styles.query}
        contentBefore={<Search20Regular aria-hidden />}
        aria-label={search.label}
        placeholder={search.hint}
        value={query}
        onChange={(_event, { value }) => {
          onQuery(value);
        }}
      />
      <Select
        size="small"
        className={styles.choice}
        aria-label={search.classLabel}
        value={choice}
        onChange={(_event, { value }) => {
          onChoice(value);
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
      </Select>
    </div>
  );
}
