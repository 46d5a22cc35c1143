import { binding } from '../binding';
import type { Fixer } from '../fix';

/** A name that leads nowhere or astray is pointed at its field. */
export const fixNameBroken: Fixer = ({ detail }, reading) => binding(detail, reading);
