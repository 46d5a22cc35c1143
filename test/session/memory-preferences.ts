import type { Preferences } from '../../src/session/preferences';
import type { MarkPreference } from '../../src/session/state';

/** What the user chose, as long as the test lasts; the list stays still unless it is told to follow. */
export class MemoryPreferences implements Preferences {
  constructor(
    public kept: MarkPreference | null = null,
    public isLive = false,
  ) {}

  readMarks = () => this.kept;
  writeMarks = (preference: MarkPreference) => {
    this.kept = preference;
  };
  readLive = () => this.isLive;
  writeLive = (isWanted: boolean) => {
    this.isLive = isWanted;
  };
}
