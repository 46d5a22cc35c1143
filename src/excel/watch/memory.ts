import type { SheetSnapshot, Snapshot } from '../../snapshot/snapshot';
import type { Reading } from '../reading';

/** The workbook as it was read last, its sheets by their ids: unlike names these stay. */
export interface Memory {
  readonly snapshot: Snapshot;
  readonly sheets: ReadonlyMap<string, SheetSnapshot>;
}

export function memoryOf({ snapshot, formats }: Reading): Memory {
  const sheets = snapshot.sheets.flatMap((sheet): [string, SheetSnapshot][] => {
    const id = formats.get(sheet.name)?.sheetId;
    return id === undefined ? [] : [[id, sheet]];
  });
  return { snapshot, sheets: new Map(sheets) };
}

/** Whether both tell the same: most of what Excel raises events for changes nothing that a check looks at. */
export function sameSnapshot(a: Snapshot, b: Snapshot): boolean {
  return printed(a) === printed(b);
}

function printed({ sheets, ...rest }: Snapshot): string {
  return JSON.stringify([rest, sheets.map((sheet) => ({ ...sheet, cells: [...sheet.cells] }))]);
}
