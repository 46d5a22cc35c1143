import { printFixedArea, quoteSheet } from '../snapshot/address';
import { replaceNames, type NameUse } from '../snapshot/formula-names';
import { readNameTarget } from '../snapshot/name-target';
import type { NameTarget } from '../snapshot/snapshot';
import { readNames } from '../xlsx/read/package/names';
import { setAttributes } from '../xlsx/xml/text-edit';
import { child, childrenOf, localName, type XmlElement } from '../xlsx/xml/xml-element';
import type { OwnName } from './own-names';
import type { Cleaning } from './package-reader';
import type { ElementRewrite, FormulaUse } from './rewrite-formulas';

/** A defined name of the file. */
export interface FileName extends OwnName {
  readonly element: XmlElement;
  readonly ours: boolean;
}

/** All names of the file. One that means something else by now than when the workbook was read is not ours. */
export function namesOfFile({ parts }: Cleaning, own: readonly OwnName[]): readonly FileName[] {
  const { root } = parts.document;
  const elements = childrenOf(child(root, 'definedNames'), 'definedName');
  const read = readNames(root, parts.sheets);
  return elements.flatMap((element, index) => {
    const found = read[index];
    if (!found) return [];
    const sheet = parts.sheets.find(({ id }) => id === found.scope);
    const name = {
      name: found.name,
      scope: sheet?.element.attributes['name'] ?? null,
      target: readNameTarget(found.formula),
    };
    return [{ ...name, element, ours: own.some((each) => sameName(each, name)) }];
  });
}

function sameName(a: OwnName, b: OwnName): boolean {
  return a.name === b.name && a.scope === b.scope && sameTarget(a.target, b.target);
}

function sameTarget(a: NameTarget, b: NameTarget): boolean {
  if (a.kind !== 'area' || b.kind !== 'area') return a.kind === b.kind;
  return a.sheet === b.sheet && printFixedArea(a.area) === printFixedArea(b.area);
}

/** The formula with the cells that our names lead to in the names' places. */
export function withoutOwnNames(
  { formula, home, qualified }: FormulaUse,
  names: readonly FileName[],
): string {
  return replaceNames(formula, (use) => {
    const meant = meaning(use, names, home);
    if (!meant?.ours) return null;
    if (meant.target.kind !== 'area') return '#REF!';
    const { sheet, area } = meant.target;
    const cells = printFixedArea(area);
    return sheet === home && !qualified ? cells : `${quoteSheet(sheet)}!${cells}`;
  });
}

/** A pivot table that sums up a named area says the area's sheet and cells instead. */
export function pivotWithoutOwnNames(names: readonly FileName[]): ElementRewrite {
  return (text, element) => {
    const { name, sheet: owner = null } = element.attributes;
    if (localName(element.name) !== 'worksheetSource' || name === undefined) return null;
    const meant = meaning({ name, owner }, names, null);
    if (!meant?.ours || meant.target.kind !== 'area') return null;
    const { sheet, area } = meant.target;
    const ref = printFixedArea(area).replaceAll('$', '');
    return setAttributes(text, element, { name: null, ref, sheet });
  };
}

/** The name that is meant: the sheet's own first, then the workbook's. */
function meaning(
  { name, owner }: NameUse,
  names: readonly FileName[],
  home: string | null,
): FileName | undefined {
  const scope = owner === '[0]' ? null : (owner ?? home);
  const spelled = names.filter((each) => fold(each.name) === fold(name));
  return (
    spelled.find((each) => fold(each.scope) === fold(scope)) ??
    spelled.find((each) => each.scope === null)
  );
}

function fold(text: string | null): string | null {
  return text?.toLowerCase() ?? null;
}
