import { useSyncExternalStore, type ReactNode } from 'react';
import { workbenchTexts } from '../../texts/zh-CN/workbench';
import { FileButtons } from '../files/file-buttons';
import type { RibbonGroup } from '../ribbon/read-manifest';
import { Ribbon } from '../ribbon/ribbon';
import { LevelPicker } from './level-picker';
import { NameList } from './name-list';
import { NewWorkbook } from './new-workbook';
import { Notice } from './notice';
import { PaneFrame } from './pane-frame';
import type { Workbench } from './workbench';

interface PageProps {
  readonly workbench: Workbench;
  readonly ribbon: readonly RibbonGroup[];
  /** Where the spreadsheet draws itself. */
  readonly grid: HTMLElement;
}

export function Page({ workbench, ribbon, grid }: PageProps): ReactNode {
  const state = useSyncExternalStore(workbench.store.subscribe, workbench.store.get);
  return (
    <>
      <header className="bar">
        <FileButtons workbench={workbench} opened={state.fileName !== null} />
        <Ribbon
          groups={ribbon}
          enabled={state.ready && !state.busy}
          onPress={(button) => void workbench.run(button)}
        />
        <div className="settings">
          <LevelPicker
            level={state.level}
            onPick={(level) => {
              workbench.setLevel(level);
            }}
          />
          <NameList
            names={state.names}
            onPick={(name) => {
              workbench.goTo(name);
            }}
          />
        </div>
        <div className="about">
          <strong>{state.fileName ?? workbenchTexts.noWorkbook}</strong>
          <span>{workbenchTexts.purpose}</span>
        </div>
      </header>
      <Notice
        text={state.notice}
        onDismiss={() => {
          workbench.dismiss();
        }}
      />
      <NewWorkbook
        xlsx={state.newWorkbook}
        onOpen={() => void workbench.openOffered()}
        onDismiss={() => {
          workbench.dismissOffered();
        }}
      />
      <main className="work">
        <section
          className="grid"
          aria-label={workbenchTexts.grid}
          ref={(place) => {
            place?.append(grid);
          }}
        />
        {state.runtime > 0 && (
          <PaneFrame
            key={state.runtime}
            shown={state.paneShown}
            connect={workbench.connectPane}
            onClose={() => {
              workbench.showPane(false);
            }}
          />
        )}
      </main>
    </>
  );
}
