import { parseSheetArea } from './address';
import type { NameTarget } from './snapshot';

const UNION = /^(?:(?:'(?:[^']|'')+'|[^'!,()]+)!\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?,)+/i;

/**
 * What the formula of a defined name points at.
 * @param formula with or without its leading `=`, as Excel's API and the file give it
 */
export function readNameTarget(formula: string): NameTarget {
  const text = formula.replace(/^=/, '').trim();
  if (text.includes('#REF!')) return { kind: 'broken', formula: text };
  const found = parseSheetArea(text);
  if (found?.sheet != null) return { kind: 'area', sheet: found.sheet, area: found.area };
  return { kind: UNION.test(text) ? 'areas' : 'other', formula: text };
}
