/**
 * Whether both tell the same, to the last key: plain objects, lists and maps, whose order counts. Of other things only
 * one and the same is.
 */
export function sameData(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (a instanceof Map || b instanceof Map) {
    return a instanceof Map && b instanceof Map && a.size === b.size && sameEntries(a, b);
  }
  if (!(Array.isArray(a) && Array.isArray(b)) && !(isPlain(a) && isPlain(b))) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => key in b && sameData(Reflect.get(a, key), Reflect.get(b, key)))
  );
}

function isPlain(thing: object): boolean {
  const kind: unknown = Object.getPrototypeOf(thing);
  return kind === null || Object.getPrototypeOf(kind) === null;
}

function sameEntries(a: ReadonlyMap<unknown, unknown>, b: ReadonlyMap<unknown, unknown>): boolean {
  const others = b.entries();
  for (const entry of a) if (!sameData(entry, others.next().value)) return false;
  return true;
}
