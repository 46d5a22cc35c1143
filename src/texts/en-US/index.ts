import { assumptions } from './assumptions';
import { binding } from './binding';
import { cli } from './cli';
import { failures } from './failures';
import { plans } from './plans';
import { pane } from './pane';
import { parts } from './parts';
import { rules } from './rules';

export const texts = { assumptions, binding, rules, parts, failures, plans, pane, cli } as const;
