/** Where the emulated Excel answers otherwise than was recorded. */
export interface Difference {
  /** Number of the request, the first is 1. */
  readonly request: number;
  /** `Results.2.Value.Values.0.1` */
  readonly at: string;
  /** As JSON; `nothing` where there is none. */
  readonly recorded: string;
  readonly given: string;
}

/** Texts in the user's language, and what only serves to tell requests apart. */
const IGNORED: ReadonlySet<string> = new Set([
  'Message',
  'HttpStatusCode',
  'TraceIds',
  'InnerError',
]);

export function differences(
  request: number,
  recorded: unknown,
  given: unknown,
  at = '',
): readonly Difference[] {
  const parts = partsOf(recorded);
  const others = partsOf(given);
  if (!parts || !others) {
    return print(recorded) === print(given)
      ? []
      : [{ request, at, recorded: print(recorded), given: print(given) }];
  }
  const names = [...new Set([...parts.keys(), ...others.keys()])];
  return names
    .filter((name) => !IGNORED.has(name))
    .flatMap((name) =>
      differences(request, parts.get(name), others.get(name), at === '' ? name : `${at}.${name}`),
    );
}

/** The parts of a list or an object by name; null for a plain value. */
function partsOf(value: unknown): ReadonlyMap<string, unknown> | null {
  return typeof value === 'object' && value !== null ? new Map(Object.entries(value)) : null;
}

function print(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value);
}
