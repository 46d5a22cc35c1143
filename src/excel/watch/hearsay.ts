import type { Told } from './told';

/** What was told since somebody last read, by sheet id. */
export interface Hearsay {
  readonly told: ReadonlyMap<string, readonly Told[]>;
  /** Sheets that were deleted: asking for one would fail. */
  readonly gone: ReadonlySet<string>;
}

/** Gathers what is told until somebody reads. */
export class Gathering {
  #told = new Map<string, Told[]>();
  readonly #gone = new Set<string>();

  add(sheetId: string, ...told: readonly Told[]): void {
    const known = this.#told.get(sheetId);
    if (known) known.push(...told);
    else this.#told.set(sheetId, [...told]);
  }

  came(sheetId: string): void {
    this.#gone.delete(sheetId);
    this.add(sheetId);
  }

  went(sheetId: string): void {
    this.#gone.add(sheetId);
    this.#told.delete(sheetId);
  }

  /** Everything so far; what was told is then no longer here. */
  take(): Hearsay {
    const told = this.#told;
    this.#told = new Map();
    return { told, gone: new Set(this.#gone) };
  }

  /** What was taken and could not be used comes before what was told since. */
  putBack({ told: earlier }: Hearsay): void {
    const { told: later } = this.take();
    for (const told of [earlier, later]) {
      for (const [id, each] of told) if (!this.#gone.has(id)) this.add(id, ...each);
    }
  }
}
