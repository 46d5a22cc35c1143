import { replaceNames } from '../../snapshot/formula-names';

/**
 * Whether a formula uses a defined name.
 * @param scope the sheet that owns the name, and that a formula elsewhere has to say; null for the workbook
 */
export function mentionsName(formula: string, name: string, scope: string | null): boolean {
  let isMentioned = false;
  replaceNames(formula, (use) => {
    isMentioned ||= fold(use.name) === fold(name) && fold(use.owner) === fold(scope);
    return null;
  });
  return isMentioned;
}

function fold(text: string | null): string | null {
  return text?.toLowerCase() ?? null;
}
