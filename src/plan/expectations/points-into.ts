import { parseSheetArea } from '../../snapshot/address';
import type { SheetRows } from '../plan';

const TEXT = /"(?:[^"]|"")*"/g;
/** A reference with the sheet that it names, if any: `A1`, `$B$2:C9`, `5:9`, `B:C`, `'表 1'!A1`, `[1]表!A1`. */
const REFERENCE =
  /(?:(?:'(?:[^']|'')+'|(?:\[[^\]]*\])?[\p{L}_][\p{L}\p{N}_.]*)!)?(?:\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|\$?\d+:\$?\d+|\$?[A-Z]{1,3}:\$?[A-Z]{1,3})(?![\p{L}\p{N}_(.])/giu;

/**
 * Whether a formula refers to cells of these rows and nothing beside them: deleting the rows would leave it `#REF!`,
 * where a larger reference merely shrinks.
 * @param home the sheet that a reference without a sheet means; null where a formula has none
 */
export function pointsInto(
  formula: string,
  home: string | null,
  { sheet, top, bottom }: SheetRows,
): boolean {
  const references = formula.replace(TEXT, '""').match(REFERENCE) ?? [];
  return references.some((reference) => {
    const target = parseSheetArea(reference);
    const isHere = target && (target.sheet ?? home)?.toLowerCase() === sheet.toLowerCase();
    return isHere && target.area.top >= top && target.area.bottom <= bottom;
  });
}
