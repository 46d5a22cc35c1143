import type { DefinedName, Workbook } from '../workbook';

/** The defined name that a formula on this sheet means: the sheet's own before the workbook's. */
export function resolveName(
  workbook: Workbook,
  sheet: number,
  name: string,
): DefinedName | undefined {
  const wanted = name.toLowerCase();
  const named = workbook.names.filter((each) => each.name.toLowerCase() === wanted);
  return named.find(({ scope }) => scope === sheet) ?? named.find(({ scope }) => scope === null);
}
