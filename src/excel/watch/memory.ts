import type { SheetSnapshot, Snapshot } from '../../snapshot/snapshot';
import type { Reading } from '../read/reading';

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
