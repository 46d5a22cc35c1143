import { sameData } from './same-data';
import type { SheetSnapshot } from './snapshot';

/** The sheets of the snapshot before: one that has not changed since is the same object again, however it was read. */
export class KnownSheets {
  #last: ReadonlyMap<string, SheetSnapshot> = new Map();

  /** The sheet as it was known, where it still says the same; else the sheet itself. */
  recognise(sheet: SheetSnapshot): SheetSnapshot {
    const known = this.#last.get(sheet.name);
    return known && sameData(known, sheet) ? known : sheet;
  }

  renew(sheets: readonly SheetSnapshot[]): void {
    this.#last = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  }
}
