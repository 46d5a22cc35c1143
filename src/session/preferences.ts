import type { MarkPreference } from './state';

/** Where the user's own choice is kept between sittings. Neither method throws. */
export interface Preferences {
  /** Null when the user never chose. */
  readMarks(): MarkPreference | null;
  writeMarks(preference: MarkPreference): void;
}
