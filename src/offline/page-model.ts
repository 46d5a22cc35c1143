import { createStore, type Store } from '../session/store';
import { saveFile } from '../taskpane/own/save-file';
import type { OfflineTexts } from '../texts/offline';
import { fill } from '../texts/sentence';
import type { Dropped } from './dropped';
import { blankForm, openFile, type OpenedFile } from './open-file';
import { readFile, troubleOf } from './read-file';
import { savedName, stemOf } from './saved-name';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What becomes of changes that are not saved when another file is to take the place of theirs. */
export type Answer = 'save' | 'discard' | 'stay';

export interface PageState {
  readonly opened: OpenedFile | null;
  /** Another one for each opening, of the same file too. */
  readonly opening: number;
  /** Read already: it takes the place of the open one once the user has said what becomes of its changes. */
  readonly next: OpenedFile | null;
  /** Grows with every change of the workbook and of what is selected in it: the sheet is drawn anew then. */
  readonly version: number;
  readonly isChanged: boolean;
  /** What came of the last thing that was done with a file. */
  readonly said: { readonly sentence: string; readonly isTrouble: boolean } | null;
}

/** The page around the pane: one workbook file at a time, which never leaves the browser. */
export interface PageModel {
  readonly store: Pick<Store<PageState>, 'getState' | 'subscribe'>;
  /** A file that cannot be read leaves the open one as it is. Never rejects. */
  readonly open: (file: File) => Promise<void>;
  /** The same of what was let go over the page. */
  readonly take: (dropped: Dropped) => Promise<void>;
  /** What to do about `next`. */
  readonly answer: (answer: Answer) => void;
  readonly save: () => void;
  /** Hands the blank form over as a file. Never rejects. */
  readonly downloadBlank: () => Promise<void>;
  /** The view selected another cell, or brought another sheet to the front. */
  readonly redraw: () => void;
}

export function createPageModel(texts: OfflineTexts): PageModel {
  const store = createStore<PageState>({
    opened: null,
    opening: 0,
    next: null,
    version: 0,
    isChanged: false,
    said: null,
  });
  const update = (change: Partial<PageState>) => {
    store.setState({ ...store.getState(), ...change });
  };
  const say = (sentence: string, file: string, isTrouble = false) => {
    update({ said: { sentence: fill(sentence, { file }), isTrouble } });
  };
  const redraw = () => {
    update({ version: store.getState().version + 1 });
  };
  const handOver = (xlsx: Uint8Array, name: string) => {
    saveFile(xlsx, name, XLSX);
    say(texts.handedOver, name);
  };

  const openBytes = (bytes: Uint8Array, name: string) =>
    openFile(
      bytes,
      name,
      {
        changed() {
          // What was said before is said of another state.
          update({ isChanged: true, said: null });
          redraw();
        },
        selected: redraw,
        handOver(xlsx) {
          handOver(xlsx, fill(texts.copyName, { name: stemOf(name) }));
        },
      },
      async () => {
        handOver(await blankForm(), texts.formName);
      },
    );

  let saves = 0;
  const bringIn = (opened: OpenedFile) => {
    saves = 0;
    const opening = store.getState().opening + 1;
    update({ opened, opening, next: null, isChanged: false });
    redraw();
    say(texts.opened, opened.name);
  };

  /** @returns whether the file was handed over */
  const save = (): boolean => {
    const { opened } = store.getState();
    if (!opened) return false;
    const name = savedName(texts, opened.name, saves);
    try {
      saveFile(opened.save(), name, XLSX);
    } catch {
      say(texts.notSaved, name, true);
      return false;
    }
    saves += 1;
    update({ isChanged: false });
    say(texts.saved, name);
    return true;
  };

  const open = async (file: File) => {
    try {
      const next = openBytes(await readFile(file), file.name);
      if (store.getState().isChanged) update({ next });
      else bringIn(next);
    } catch (cause) {
      const trouble = troubleOf(cause) ?? 'unknown';
      say(trouble === 'unreadable' ? texts.unreadable : texts.files[trouble], file.name, true);
    }
  };

  return {
    store,
    redraw,
    open,

    async take(dropped) {
      switch (dropped.kind) {
        case 'file':
          return open(dropped.file);
        case 'several':
          say(texts.several, '', true);
          return;
        case 'folder':
          say(texts.folder, dropped.name, true);
          return;
        case 'nothing':
          return;
      }
    },

    answer(answer) {
      const { next } = store.getState();
      update({ next: null });
      const mayOpen = answer === 'discard' || (answer === 'save' && save());
      if (next && mayOpen) bringIn(next);
    },

    save() {
      save();
    },

    async downloadBlank() {
      try {
        handOver(await blankForm(), texts.formName);
      } catch {
        say(texts.notHandedOver, texts.formName, true);
      }
    },
  };
}
