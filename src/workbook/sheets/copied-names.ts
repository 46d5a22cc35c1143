import { tokenTypes } from '@borgar/fx/xlsx';
import { splitFormula } from '../structure/formula-parts';
import type { DefinedName, Workbook } from '../workbook';
import type { Sheet } from '../sheet';
import { sameSheetName } from './rename-sheet';
import { tokensOf } from './sheet-references';

/**
 * The names that go with copies of sheets: their own, and those of the workbook that stand for their cells or that their
 * formulas use.
 * @param formulas all of the sheets; null where the copy stays in the workbook and finds what it uses
 */
export function namesToCopy(
  { names }: Workbook,
  sheets: readonly Sheet[],
  formulas: readonly string[] | null,
): readonly DefinedName[] {
  const own = names.filter(({ scope }) => sheets.some(({ id }) => id === scope));
  const ofWorkbook = names.filter(
    ({ scope, name }) => scope === null && !own.some(named(name)) && !name.startsWith('_xlnm.'),
  );
  const found = new Set([...own, ...ofWorkbook.filter(({ formula }) => standsIn(formula, sheets))]);
  const waiting = formulas ? [...formulas, ...[...found].map(({ formula }) => formula)] : [];
  for (let formula = waiting.pop(); formula !== undefined; formula = waiting.pop()) {
    for (const used of usedNames(formula)) {
      const name = ofWorkbook.find(named(used));
      if (!name || found.has(name)) continue;
      found.add(name);
      waiting.push(name.formula);
    }
  }
  return names.filter((name) => found.has(name));
}

/** The one of these sheets that all references of a formula mean; undefined where that is none, or several. */
export function standsIn(formula: string, sheets: readonly Sheet[]): Sheet | undefined {
  const named = splitFormula(formula).flatMap((part) =>
    typeof part === 'string' ? [] : [part.sheets],
  );
  if (named.length === 0) return undefined;
  return sheets.find(({ name }) =>
    named.every((each) => each.kind === 'one' && sameSheetName(name)(each.name)),
  );
}

/** The names in a formula that stand there without a sheet. */
function usedNames(formula: string): string[] {
  return tokensOf(formula).flatMap(({ type, value }) =>
    type === tokenTypes.REF_NAMED && !value.includes('!') ? [value] : [],
  );
}

function named(name: string): (other: DefinedName) => boolean {
  const wanted = name.toLowerCase();
  return (other) => other.name.toLowerCase() === wanted;
}
