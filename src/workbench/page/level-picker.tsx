import type { ReactNode } from 'react';
import { workbenchTexts } from '../../texts/zh-CN/workbench';
import type { ApiLevel } from '../host/excel-host';
import { LEVELS } from './workbench';

interface LevelPickerProps {
  readonly level: ApiLevel;
  readonly onPick: (level: ApiLevel) => void;
}

/** Which Excel to be: the add-in meets only the members of that version of its interface. */
export function LevelPicker({ level, onPick }: LevelPickerProps): ReactNode {
  return (
    <label>
      {workbenchTexts.level}{' '}
      <select
        value={level}
        onChange={({ target }) => {
          const picked = LEVELS.find((each) => each === target.value);
          if (picked) onPick(picked);
        }}
      >
        {LEVELS.map((each) => (
          <option key={each}>{each}</option>
        ))}
      </select>
    </label>
  );
}
