import type { WorkspaceFailure } from '../workspace';

/** Whether the list follows the workbook. */
export type LiveState =
  /** The user does not want it. */
  | { readonly kind: 'off' }
  /** It begins with the first check. */
  | { readonly kind: 'waiting' }
  | { readonly kind: 'following' }
  /** It follows, but cells may be merged otherwise than at the last check, and only a check asks for that. */
  | { readonly kind: 'doubtful' }
  /** The last change could not be read. */
  | { readonly kind: 'behind'; readonly failure: WorkspaceFailure }
  /** This Excel does not tell of changes. */
  | { readonly kind: 'unavailable' };
