import type { ReactNode } from 'react';
import { workbenchTexts } from '../../texts/zh-CN/workbench';

interface NoticeProps {
  readonly text: string | null;
  readonly onDismiss: () => void;
}

export function Notice({ text, onDismiss }: NoticeProps): ReactNode {
  return (
    <div role="alert" className="notice">
      {text !== null && (
        <p>
          {text} <button onClick={onDismiss}>{workbenchTexts.dismiss}</button>
        </p>
      )}
    </div>
  );
}
