import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { OfflineTexts } from '../texts/offline';
import type { PageModel, PageState } from './page-model';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  said: { fontSize: tokens.fontSizeBase200 },
  trouble: { color: tokens.colorStatusDangerForeground1 },
});

interface Props {
  readonly model: PageModel;
  readonly state: PageState;
  readonly words: OfflineTexts;
}

/** Opens and saves the file, names it, and says what came of it. */
export function FileBar({ model, state: { opened, said }, words }: Props) {
  const styles = useStyles();
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <section className={styles.bar} aria-label={words.fileActions}>
      <input
        ref={chooser}
        type="file"
        accept=".xlsx"
        hidden
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // The same file must be choosable again.
          if (file) void model.open(file).finally(() => (target.value = ''));
        }}
      />
      <Button
        appearance={opened ? 'secondary' : 'primary'}
        onClick={() => chooser.current?.click()}
      >
        {opened ? words.another : words.choose}
      </Button>
      {opened && (
        <>
          <Button
            onClick={() => {
              model.save();
            }}
          >
            {words.save}
          </Button>
          <span className={styles.name}>{opened.name}</span>
        </>
      )}
      <span role="status" className={mergeClasses(styles.said, said?.isTrouble && styles.trouble)}>
        {said?.sentence}
      </span>
    </section>
  );
}
