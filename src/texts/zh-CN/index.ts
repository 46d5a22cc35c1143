import { assumptions } from './assumptions';
import { cli } from './cli';
import { failures } from './failures';
import { pane } from './pane';
import { parts } from './parts';
import { rules } from './rules';

export const texts = { assumptions, rules, parts, failures, pane, cli } as const;
