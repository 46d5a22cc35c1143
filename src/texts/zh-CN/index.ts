import { binding } from './binding';
import { failures } from './failures';
import { library } from './library';
import { plans } from './plans';
import { pane } from './pane';
import { parts } from './parts';
import { submission } from './submission';

export const texts = {
  binding,
  parts,
  failures,
  plans,
  library,
  pane,
  submission,
} as const;
