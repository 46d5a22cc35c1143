import type { ReactNode } from 'react';
import { workbenchTexts } from '../../texts/zh-CN/workbench';
import { download } from '../files/download';
import { NEW_NAME } from './workbench';

interface NewWorkbookProps {
  /** Null while there is none. */
  readonly xlsx: Uint8Array | null;
  readonly onOpen: () => void;
  readonly onDismiss: () => void;
}

/** The workbook that the add-in opened in what would be a window of its own in Excel. */
export function NewWorkbook({ xlsx, onOpen, onDismiss }: NewWorkbookProps): ReactNode {
  return (
    <div role="status" className="notice">
      {xlsx && (
        <p>
          {workbenchTexts.newWorkbook}{' '}
          <button
            onClick={() => {
              download(xlsx, NEW_NAME);
            }}
          >
            {workbenchTexts.download}
          </button>{' '}
          <button onClick={onOpen}>{workbenchTexts.openHere}</button>{' '}
          <button onClick={onDismiss}>{workbenchTexts.dismiss}</button>
        </p>
      )}
    </div>
  );
}
