import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useSyncExternalStore, type DragEvent } from 'react';
import { App } from '../taskpane/app';
import { useColorScheme } from '../taskpane/color-scheme';
import { themeFor } from '../taskpane/theme/theme';
import type { OfflineTexts } from '../texts/offline';
import type { Language, Texts } from '../texts/texts';
import { FileBar } from './file-bar';
import type { PageModel } from './page-model';
import { SheetView } from './sheet-view';
import { StartScreen } from './start-screen';

const NARROW = '@media (max-width: 760px)';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    height: '100vh',
    backgroundColor: tokens.colorNeutralBackground1,
    [NARROW]: { height: 'auto', minHeight: '100vh' },
  },
  work: {
    display: 'flex',
    flexGrow: 1,
    minHeight: 0,
    [NARROW]: { flexDirection: 'column' },
  },
  sheet: { flexGrow: 1, minWidth: 0, display: 'flex', [NARROW]: { height: '50vh' } },
  pane: {
    display: 'flex',
    flexDirection: 'column',
    width: '380px',
    flexShrink: 0,
    minHeight: 0,
    borderLeft: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    [NARROW]: { width: 'auto', minHeight: '70vh', borderLeftWidth: 0 },
  },
});

interface Props {
  readonly model: PageModel;
  readonly language: Language;
  readonly words: OfflineTexts;
  /** What the pane says first. */
  readonly texts: Texts;
}

/** The page without Excel: a bar for the file, the sheet to be looked at, and the pane as in Excel. */
export function Page({ model, language, words, texts }: Props) {
  const styles = useStyles();
  const state = useSyncExternalStore(model.store.subscribe, model.store.getState);
  const { opened, version } = state;
  const drop = (event: DragEvent) => {
    event.preventDefault();
    const [file] = event.dataTransfer.files;
    if (file) void model.open(file);
  };
  return (
    <FluentProvider theme={themeFor(useColorScheme())} lang={language}>
      <div
        className={styles.page}
        onDrop={drop}
        onDragOver={(event) => {
          event.preventDefault();
        }}
      >
        <FileBar model={model} state={state} words={words} />
        {opened ? (
          <div className={styles.work}>
            <section className={styles.sheet} aria-label={words.sheet}>
              <SheetView
                workbook={opened.workbook}
                version={version}
                words={words}
                onSelect={model.redraw}
              />
            </section>
            <div className={styles.pane}>
              <App key={opened.id} session={opened.session} language={language} texts={texts} />
            </div>
          </div>
        ) : (
          <StartScreen words={words} />
        )}
      </div>
    </FluentProvider>
  );
}
