/** `Office.context.document.settings`, which the library keeps by itself and saves as a whole. */
export class DocumentSettings {
  readonly #entries = new Map<string, string>();
  readonly #onSaved: () => void;

  constructor(onSaved: () => void) {
    this.#onSaved = onSaved;
  }

  /** By their keys, as JSON. */
  get entries(): ReadonlyMap<string, string> {
    return this.#entries;
  }

  /** Puts these in place of those that there are. */
  save(entries: Iterable<readonly [key: string, value: string]>): void {
    this.#entries.clear();
    for (const [key, value] of entries) this.#entries.set(key, value);
    this.#onSaved();
  }
}
