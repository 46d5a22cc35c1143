import type { Visibility } from '../../snapshot/snapshot';

const VISIBILITIES: Readonly<Record<string, Visibility>> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
};

/** A sheet whose visibility Excel does not name is read like a visible one. */
export function visibilityOf(sheet: Excel.Worksheet): Visibility {
  return VISIBILITIES[sheet.visibility] ?? 'visible';
}
