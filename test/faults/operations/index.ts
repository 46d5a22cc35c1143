import { checking } from './checking';
import { filling } from './filling';
import { fixing } from './fixing';
import { forms } from './forms';
import { kept } from './kept';
import { live } from './live';
import type { Operation } from './operation';
import { stepping } from './stepping';

/** All that the pane does with a workbook. */
export const OPERATIONS: Readonly<Record<string, Operation>> = {
  ...checking,
  ...fixing,
  ...filling,
  ...kept,
  ...stepping,
  ...forms,
  ...live,
};
