import { binding } from '../binding';
import type { Fixer } from '../fix';

/** A field without a name gets its own. */
export const fixNameMissing: Fixer = ({ detail }, reading) => binding(detail, reading);
