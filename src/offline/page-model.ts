import { createStore, type Store } from '../session/store';
import type { Session } from '../session/state';
import { saveFile } from '../taskpane/own/save-file';
import type { OfflineTexts } from '../texts/offline';
import { fill } from '../texts/sentence';
import type { Workbook } from '../workbook/workbook';
import { openXlsx } from '../xlsx/open-xlsx';
import { saveXlsx } from '../xlsx/save-xlsx';
import { XlsxError } from '../xlsx/xlsx-error';
import { fileWorkspace } from './file-workspace';
import { openSession } from './open-session';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export interface OpenedFile {
  /** Another one for each opening, of the same file too. */
  readonly id: number;
  readonly name: string;
  readonly workbook: Workbook;
  readonly session: Session;
  readonly save: () => Uint8Array;
}

export interface PageState {
  readonly opened: OpenedFile | null;
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
  readonly save: () => void;
  /** The view selected another cell, or brought another sheet to the front. */
  readonly redraw: () => void;
}

export function createPageModel(texts: OfflineTexts): PageModel {
  const store = createStore<PageState>({
    opened: null,
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

  let openings = 0;
  const openBytes = (bytes: Uint8Array, name: string): OpenedFile => {
    const document = openXlsx(bytes);
    const workspace = fileWorkspace(document, {
      changed() {
        update({ isChanged: true });
        redraw();
      },
      selected: redraw,
      handOver(xlsx) {
        handOver(xlsx, fill(texts.copyName, { name: name.replace(/\.xlsx$/i, '') }));
      },
    });
    const session = openSession(workspace, async () => {
      const { templateWorkbook } = await import(
        /* webpackChunkName: "template" */ '../template/template-sheet'
      );
      handOver(templateWorkbook('department'), texts.formName);
    });
    openings += 1;
    return {
      id: openings,
      name,
      workbook: document.workbook,
      session,
      save: () => saveXlsx(document),
    };
  };

  const mayReplace = () => {
    const { opened, isChanged } = store.getState();
    return !opened || !isChanged || window.confirm(fill(texts.unsaved, { file: opened.name }));
  };

  return {
    store,
    redraw,

    async open(file) {
      try {
        const opened = openBytes(new Uint8Array(await file.arrayBuffer()), file.name);
        if (!mayReplace()) return;
        update({ opened, isChanged: false });
        redraw();
        say(texts.opened, file.name);
      } catch (cause) {
        const code = cause instanceof XlsxError ? cause.code : 'unknown';
        say(texts.files[code], file.name, true);
      }
    },

    save() {
      const { opened } = store.getState();
      if (!opened) return;
      try {
        saveFile(opened.save(), opened.name, XLSX);
        update({ isChanged: false });
        say(texts.saved, opened.name);
      } catch {
        say(texts.notSaved, opened.name, true);
      }
    },
  };
}
