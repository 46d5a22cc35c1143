import { makeStyles, tokens } from '@fluentui/react-components';
import { App } from '../taskpane/app';
import type { OfflineTexts } from '../texts/offline';
import type { Language, Texts } from '../texts/texts';
import { NARROW, SCROLLS_AS_ONE } from './layout';
import type { OpenedFile } from './open-file';
import { SheetView } from './sheet-view';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexGrow: 1,
    minHeight: 0,
    [NARROW]: { flexDirection: 'column' },
    [SCROLLS_AS_ONE]: { flexDirection: 'column' },
  },
  sheet: {
    flexGrow: 1,
    minWidth: 0,
    display: 'flex',
    [NARROW]: { flexGrow: 0, flexShrink: 0, height: '38vh' },
    [SCROLLS_AS_ONE]: { flexGrow: 0, flexShrink: 0, height: '70vh' },
  },
  pane: {
    display: 'flex',
    flexDirection: 'column',
    width: 'clamp(360px, 28vw, 480px)',
    flexShrink: 0,
    minHeight: 0,
    borderLeft: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    [NARROW]: {
      width: 'auto',
      flexShrink: 1,
      flexGrow: 1,
      borderLeftWidth: 0,
      borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    },
    [SCROLLS_AS_ONE]: { width: 'auto', borderLeftWidth: 0 },
  },
});

interface Props {
  readonly opened: OpenedFile;
  readonly version: number;
  readonly language: Language;
  readonly texts: Texts;
  readonly words: OfflineTexts;
  readonly onSelect: () => void;
}

/** The form beside its problems: what is chosen in one is shown in the other. */
export function WorkArea({ opened, version, language, texts, words, onSelect }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <section className={styles.sheet} aria-label={words.sheet}>
        <SheetView workbook={opened.workbook} version={version} words={words} onSelect={onSelect} />
      </section>
      <div className={styles.pane}>
        <App session={opened.session} language={language} texts={texts} host="page" />
      </div>
    </div>
  );
}
