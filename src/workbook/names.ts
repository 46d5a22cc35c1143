import { parseCell } from '../snapshot/address';
import { calculateAll } from './calculation/calculate';
import type { DefinedName, Workbook } from './workbook';
import { notify } from './workbook-change';
import { WorkbookError } from './workbook-error';

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u;
/** Excel takes these for a cell in its other notation, or for a truth value. */
const RESERVED = /^(?:[rc][0-9]*|r[0-9]*c[0-9]*|true|false)$/i;

/** @throws WorkbookError `bad-name`, `name-taken` */
export function addName(workbook: Workbook, name: DefinedName): void {
  if (!NAME.test(name.name) || RESERVED.test(name.name) || parseCell(name.name)) {
    throw new WorkbookError('bad-name', name.name);
  }
  if (findName(workbook, name.name, name.scope)) throw new WorkbookError('name-taken', name.name);
  replaceNames(workbook, [...workbook.names, name]);
}

/** @throws WorkbookError `name-missing` */
export function changeName(
  workbook: Workbook,
  name: DefinedName,
  change: Partial<Pick<DefinedName, 'formula' | 'visible' | 'comment'>>,
): void {
  const at = positionOf(workbook, name);
  replaceNames(workbook, workbook.names.with(at, { ...name, ...change }));
}

/** @throws WorkbookError `name-missing` */
export function deleteName(workbook: Workbook, name: DefinedName): void {
  replaceNames(workbook, workbook.names.toSpliced(positionOf(workbook, name), 1));
}

/** `Print_Area` and its like stand in the file under a prefix that nobody sees. */
const BUILT_IN = /^_xlnm\./;

/**
 * The name of exactly this scope; names do not tell case apart.
 * @param scope id of the owning sheet, null for the workbook
 */
export function findName(
  workbook: Workbook,
  name: string,
  scope: number | null,
): DefinedName | undefined {
  const shown = (text: string): string => text.toLowerCase().replace(BUILT_IN, '');
  const wanted = shown(name);
  return workbook.names.find((each) => each.scope === scope && shown(each.name) === wanted);
}

function positionOf(workbook: Workbook, name: DefinedName): number {
  const at = workbook.names.indexOf(name);
  if (at < 0) throw new WorkbookError('name-missing', name.name);
  return at;
}

function replaceNames(workbook: Workbook, names: readonly DefinedName[]): void {
  workbook.names = names;
  notify(workbook, { kind: 'names' });
  calculateAll(workbook);
}
