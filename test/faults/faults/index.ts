import { closing } from './closing';
import type { Fault } from './fault';
import { members } from './members';
import { people } from './people';
import { requests } from './requests';
import { standing } from './standing';

/** All that may stand in an operation's way. */
export const FAULTS: Readonly<Record<string, Fault>> = {
  ...standing,
  ...requests,
  ...people,
  ...members,
  ...closing,
};
