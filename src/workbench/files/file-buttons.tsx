import { useRef, type ReactNode } from 'react';
import { fill } from '../../texts/sentence';
import { workbenchTexts } from '../../texts/zh-CN/workbench';
import type { Workbench } from '../page/workbench';
import { download } from './download';
import { fetchSample, SAMPLE_NAME } from './sample';

interface FileButtonsProps {
  readonly workbench: Workbench;
  readonly opened: boolean;
}

export function FileButtons({ workbench, opened }: FileButtonsProps): ReactNode {
  const chooser = useRef<HTMLInputElement>(null);
  const openFile = async (file: File) => {
    await workbench.open(new Uint8Array(await file.arrayBuffer()), file.name);
  };
  const save = () => {
    try {
      const bytes = workbench.save();
      if (bytes) download(bytes, workbench.store.get().fileName ?? SAMPLE_NAME);
    } catch (error) {
      const notice = fill(workbenchTexts.notSaved, { reason: String(error) });
      workbench.store.set({ notice });
    }
  };
  return (
    <div className="files">
      <input
        ref={chooser}
        type="file"
        accept=".xlsx"
        hidden
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // The same file must be choosable again.
          if (file) void openFile(file).finally(() => (target.value = ''));
        }}
      />
      <button onClick={() => chooser.current?.click()}>{workbenchTexts.open}</button>
      <button disabled={!opened} onClick={save}>
        {workbenchTexts.save}
      </button>
      <button
        onClick={() => void fetchSample().then((bytes) => workbench.open(bytes, SAMPLE_NAME))}
      >
        {workbenchTexts.sample}
      </button>
    </div>
  );
}
