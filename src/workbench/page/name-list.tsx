import type { ReactNode } from 'react';
import { workbenchTexts } from '../../texts/zh-CN/workbench';
import type { ListedName } from './names';

interface NameListProps {
  readonly names: readonly ListedName[];
  readonly onPick: (name: ListedName) => void;
}

/** The defined names of the workbook; choosing one selects what it stands for. */
export function NameList({ names, onPick }: NameListProps): ReactNode {
  return (
    <label>
      {workbenchTexts.names}{' '}
      <select
        value=""
        disabled={names.length === 0}
        onChange={({ target }) => {
          const picked = names.find(({ label }) => label === target.value);
          if (picked) onPick(picked);
        }}
      >
        <option value="">{names.length === 0 ? workbenchTexts.noNames : `${names.length}`}</option>
        {names.map(({ label }) => (
          <option key={label}>{label}</option>
        ))}
      </select>
    </label>
  );
}
