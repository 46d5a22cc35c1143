import type { ReactNode } from 'react';
import { workbenchTexts } from '../../texts/zh-CN/workbench';
import type { ApiSet } from '../host/protocol/wire-object';
import { LEVELS } from './state';

interface LevelPickerProps {
  readonly level: ApiSet;
  readonly onPick: (level: ApiSet) => void;
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
