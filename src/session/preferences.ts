import type { MarkPreference } from './state';

/** Where the user's own choices are kept between sittings. No method throws. */
export interface Preferences {
  /** Null when the user never chose. */
  readMarks(): MarkPreference | null;
  writeMarks(preference: MarkPreference): void;
  /** Whether the list follows the workbook; it does unless the user chose otherwise. */
  readLive(): boolean;
  writeLive(isWanted: boolean): void;
}
