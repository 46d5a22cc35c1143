import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { FileButton } from '../taskpane/parts/file-button';
import { takeLostFocus } from '../taskpane/parts/take-focus';
import type { OfflineTexts } from '../texts/offline';
import type { PageModel, PageState } from './page-model';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    flexShrink: 0,
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    minHeight: '48px',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  name: {
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    // The blank half of a bracket at the end of a line has its room, too.
    textSpacingTrim: 'space-all',
    outlineStyle: 'none',
  },
  changed: {
    padding: `0 ${tokens.spacingHorizontalS}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  said: {
    flexGrow: 1,
    flexBasis: '200px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  trouble: { color: tokens.colorStatusDangerForeground3 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly model: PageModel;
  readonly state: PageState;
  readonly words: OfflineTexts;
}

/** Names the file, says what came of it, and opens or saves one. */
export function FileBar({ model, state, words }: Props) {
  const styles = useStyles();
  const { opened, isChanged, said } = state;
  return (
    <section className={styles.bar} aria-label={words.fileActions}>
      {/* The button that the file was chosen with is gone once it is open. */}
      <span
        key={state.opening}
        ref={opened ? takeLostFocus : null}
        tabIndex={-1}
        className={styles.name}
      >
        {opened?.name ?? words.title}
      </span>
      {isChanged && <span className={styles.changed}>{words.changed}</span>}
      <span role="status" className={mergeClasses(styles.said, said?.isTrouble && styles.trouble)}>
        {said?.sentence}
      </span>
      {opened && (
        <div className={styles.buttons}>
          <FileButton size="medium" accept=".xlsx" onChoose={(file) => void model.open(file)}>
            {words.another}
          </FileButton>
          <Button appearance={isChanged ? 'primary' : 'secondary'} onClick={model.save}>
            {words.save}
          </Button>
        </div>
      )}
    </section>
  );
}
