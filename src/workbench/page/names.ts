import { readNameTarget } from '../../snapshot/name-target';
import type { NameTarget } from '../../snapshot/snapshot';
import type { Workbook } from '../../workbook/workbook';

/** A defined name as the page lists it. */
export interface ListedName {
  readonly label: string;
  readonly target: NameTarget;
}

/** Names that Excel itself makes for print areas and filters. */
const BUILT_IN = '_xlnm.';

/** The visible names, those of the workbook first: `基本支出 = 部门表!$C$5`, `Sheet1!基本支出 = …`. */
export function listNames(workbook: Workbook): readonly ListedName[] {
  const sheetName = (id: number) => workbook.sheets.find((sheet) => sheet.id === id)?.name ?? '';
  return workbook.names
    .filter(({ name, visible }) => visible && !name.startsWith(BUILT_IN))
    .toSorted((a, b) => (a.scope ?? -1) - (b.scope ?? -1))
    .map(({ name, scope, formula }) => ({
      label: `${scope === null ? '' : `${sheetName(scope)}!`}${name} = ${formula}`,
      target: readNameTarget(formula),
    }));
}
