/** Under these names answers carry ids that every Excel makes anew. */
const ID_NAMES: ReadonlySet<string> = new Set([
  'Id',
  '_Id',
  '_ReferenceId',
  'WorksheetId',
  'id',
  'worksheetId',
]);

/** Which id of the emulated Excel stands for which of the recorded one. */
export class KnownIds {
  readonly #known = new Map<string, string>();

  /** Learns from two answers to the same request. */
  learn(recorded: unknown, given: unknown): void {
    if (Array.isArray(recorded) && Array.isArray(given)) {
      for (const [index, each] of recorded.entries()) this.learn(each, given[index]);
      return;
    }
    if (!isRecord(recorded) || !isRecord(given)) return;
    for (const [name, value] of Object.entries(recorded)) {
      const other = given[name];
      if (ID_NAMES.has(name) && typeof value === 'string' && typeof other === 'string') {
        this.#known.set(value, other);
      } else {
        this.learn(value, other);
      }
    }
  }

  /** The same value with the emulated Excel's ids in place of the recorded ones. */
  translate(value: unknown): unknown {
    if (typeof value === 'string') return this.#known.get(value) ?? value;
    if (Array.isArray(value)) return value.map((each) => this.translate(each));
    if (!isRecord(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, each]) => [name, this.translate(each)]),
    );
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
