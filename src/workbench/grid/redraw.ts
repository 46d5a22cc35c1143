import { ICommandService, type Injector } from '@univerjs/core';
import { SetRangeValuesMutation } from '@univerjs/preset-sheets-core';
import { intersection, union, type Area } from '../../snapshot/area';
import type { Workbook } from '../../workbook/workbook';
import type { Sheet } from '../../workbook/sheet';
import type { WorkbookChange } from '../../workbook/workbook-change';
import { gridPatch } from './cells';
import { drawnArea } from './extent';
import type { Gate } from './read-only';
import { redrawRows, type DrawnRows } from './redraw-rows';
import { isOfSheets } from './redraw-sheets';
import { gridSheetId } from './sheet-data';

/** Changes after which rows and merged areas are others. */
const RESTRUCTURING: ReadonlySet<WorkbookChange['kind']> = new Set([
  'rows',
  'merges',
  'row-heights',
  'rows-hidden',
]);

/**
 * Draws what changed in the model, once for all changes of one turn.
 * @returns a function that ends it
 */
export function redrawChanges(
  workbook: Workbook,
  unitId: string,
  injector: Injector,
  gate: Gate,
): () => void {
  const dirty = new Map<Sheet, Area>();
  const restructured = new Set<Sheet>();
  const drawn = new Map(workbook.sheets.map((sheet) => [sheet, drawnRows(sheet)]));

  const draw = (): void => {
    forgetDeleted(workbook, restructured, dirty);
    for (const sheet of restructured) {
      const before = drawn.get(sheet) ?? drawnRows(sheet);
      const now = drawnRows(sheet);
      gate.draw(() => {
        redrawRows(injector, unitId, workbook, sheet, before, now);
      });
      dirty.set(sheet, union(before.area, now.area));
      drawn.set(sheet, now);
    }
    restructured.clear();
    for (const [sheet, area] of dirty) {
      const params = {
        unitId,
        subUnitId: gridSheetId(sheet),
        cellValue: gridPatch(workbook, sheet, area),
      };
      gate.draw(() => {
        injector.get(ICommandService).syncExecuteCommand(SetRangeValuesMutation.id, params);
      });
    }
    dirty.clear();
  };

  const listen = (change: WorkbookChange): void => {
    if (!('sheet' in change) || isOfSheets(change)) return;
    if (RESTRUCTURING.has(change.kind) || fitsRows(workbook, change))
      restructured.add(change.sheet);
    const area = touched(change);
    if (!area) return;
    if (dirty.size === 0) queueMicrotask(draw);
    const before = dirty.get(change.sheet);
    dirty.set(change.sheet, before ? union(before, area) : area);
  };
  workbook.listeners.add(listen);
  return () => {
    workbook.listeners.delete(listen);
  };
}

/** Whether a row that grows with its contents may have another height now: one in which a text wraps. */
function fitsRows(
  { styles }: Workbook,
  change: Extract<WorkbookChange, { sheet: Sheet }>,
): boolean {
  if (!('area' in change)) return false;
  const { top, bottom } = change.area;
  return [...change.sheet.rows].some(
    ([index, { height, cells }]) =>
      height === null &&
      top <= index &&
      index <= bottom &&
      [...cells.values()].some(({ style }) => styles[style]?.wrap),
  );
}

/** What has changed on a sheet before it was deleted is not drawn any more. */
function forgetDeleted(
  { sheets }: Workbook,
  ...waiting: readonly (Set<Sheet> | Map<Sheet, Area>)[]
): void {
  for (const each of waiting) {
    for (const sheet of each.keys()) if (!sheets.includes(sheet)) each.delete(sheet);
  }
}

function drawnRows(sheet: Sheet): DrawnRows {
  return { area: drawnArea(sheet), merges: sheet.merges };
}

/** What may look different; a conditional format can look at any other cell of its sheet. */
function touched(change: Extract<WorkbookChange, { sheet: Sheet }>): Area | null {
  const all = drawnArea(change.sheet);
  return 'area' in change && change.sheet.conditionalFormats.length === 0
    ? intersection(change.area, all)
    : all;
}
