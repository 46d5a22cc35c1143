import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import { useColorScheme } from '../taskpane/color-scheme';
import { themeFor } from '../taskpane/theme/theme';
import type { OfflineTexts } from '../texts/offline';
import type { Language, Texts } from '../texts/texts';
import { DropHint } from './drop-hint';
import { FileBar } from './file-bar';
import { SCROLLS_AS_ONE } from './layout';
import type { PageModel } from './page-model';
import { StartScreen } from './start-screen';
import { UnsavedDialog } from './unsaved-dialog';
import { useDrop } from './use-drop';
import { WorkArea } from './work-area';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    height: '100vh',
    backgroundColor: tokens.colorNeutralBackground1,
    [SCROLLS_AS_ONE]: { height: 'auto', minHeight: '100vh' },
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
  const { opened, next } = state;
  const { isOver, handlers } = useDrop((dropped) => void model.take(dropped));
  return (
    <FluentProvider theme={themeFor(useColorScheme())} lang={language}>
      <div className={styles.page} {...handlers}>
        <FileBar model={model} state={state} words={words} />
        {opened ? (
          <WorkArea
            key={state.opening}
            opened={opened}
            version={state.version}
            language={language}
            texts={texts}
            words={words}
            onSelect={model.redraw}
          />
        ) : (
          <StartScreen model={model} words={words} />
        )}
        {isOver && <DropHint sentence={words.release} />}
        {opened && next && (
          <UnsavedDialog
            file={opened.name}
            next={next.name}
            words={words.unsaved}
            onAnswer={model.answer}
          />
        )}
      </div>
    </FluentProvider>
  );
}
