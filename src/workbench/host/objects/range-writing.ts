import { requireWritableCells } from './access';
import type { RangeTarget } from './open-book';

export function writeCells(range: RangeTarget, _values: unknown): void {
  requireWritableCells(range);
}

export function writeNumberFormats(range: RangeTarget, _formats: unknown): void {
  requireWritableCells(range);
}
