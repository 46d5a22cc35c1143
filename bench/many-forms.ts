import type { Snapshot } from '../src/snapshot/snapshot';

/** A bureau's collection: every sheet of the workbook so many times. */
export function manyForms(seed: Snapshot, count: number): Snapshot {
  const copies = Array.from({ length: count }, (_, at) =>
    seed.sheets.map((sheet) => ({ ...sheet, name: `${sheet.name}${at + 1}` })),
  );
  return { ...seed, sheets: copies.flat() };
}
