import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { fill } from '../../texts/sentence';
import { useFieldStyles } from '../parts/field-style';
import { useTexts } from '../pane-context';
import { LIBRARY_FIELDS } from '../../packs/library-schema';
import { CLASS_GROUPS } from './class-choice';
import type { Wish } from './listed-entries';

/** Wide enough for two rows of fields, and high enough to scroll below them. */
export const ROOMY = '@media (min-width: 300px) and (min-height: 480px)';

/** Where one goes on when nothing is left to be inserted. */
export function focusSearch(): void {
  document.querySelector<HTMLElement>('[role=search] input')?.focus();
}

const useStyles = makeStyles({
  row: {
    // Where there is little room, the list needs it more.
    [ROOMY]: { position: 'sticky', top: 0, zIndex: 1 },
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase200,
  },
  whole: { flexGrow: 1, flexBasis: '100%', minWidth: 0 },
  half: { flexGrow: 1, flexBasis: '130px', minWidth: 0 },
});

interface Props {
  readonly wish: Wish;
  readonly onChange: (part: Partial<Wish>) => void;
}

/** What the list of entries is limited to. */
export function SearchRow({ wish, onChange }: Props) {
  const styles = useStyles();
  const look = useFieldStyles().field;
  const half = mergeClasses(look, styles.half);
  const { search } = useTexts().library;
  return (
    <div role="search" className={styles.row}>
      <input
        type="search"
        className={mergeClasses(look, styles.whole)}
        aria-label={search.label}
        placeholder={search.hint}
        value={wish.query}
        onChange={({ target }) => {
          onChange({ query: target.value });
        }}
      />
      <select
        className={half}
        aria-label={search.classLabel}
        value={wish.choice}
        onChange={({ target }) => {
          onChange({ choice: target.value });
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
      <select
        className={half}
        aria-label={search.fieldLabel}
        value={wish.field}
        onChange={({ target }) => {
          onChange({ field: LIBRARY_FIELDS.find((name) => name === target.value) ?? '' });
        }}
      >
        <option value="">{search.allFields}</option>
        {LIBRARY_FIELDS.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </select>
    </div>
  );
}
