import { tokenTypes } from '@borgar/fx/xlsx';
import { splitFormula } from '../structure/formula-parts';
import type { DefinedName, Sheet, Workbook } from '../workbook';
import { sameSheetName } from './rename-sheet';
import { tokensOf } from './sheet-references';

/**
 * The names that go with a copy of a sheet: its own, and those of the workbook that stand for its cells or that its
 * formulas use.
 * @param formulas all of the sheet; null where the copy stays in the workbook and finds what it uses
 */
export function namesToCopy(
  { names }: Workbook,
  sheet: Sheet,
  formulas: readonly string[] | null,
): readonly DefinedName[] {
  const own = names.filter(({ scope }) => scope === sheet.id);
  const ofWorkbook = names.filter(
    ({ scope, name }) => scope === null && !own.some(named(name)) && !name.startsWith('_xlnm.'),
  );
  const found = new Set([...own, ...ofWorkbook.filter(({ formula }) => standsFor(formula, sheet))]);
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

/** Whether there is a reference to the sheet in the formula and none to another. */
function standsFor(formula: string, sheet: Sheet): boolean {
  const isIt = sameSheetName(sheet.name);
  const references = splitFormula(formula).flatMap((part) =>
    typeof part === 'string' ? [] : [part.sheets],
  );
  return (
    references.length > 0 && references.every((each) => each.kind === 'one' && isIt(each.name))
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
