import type { Package } from '../../package';
import { readRelationships, relationshipsPath } from '../../read/relationships';

/**
 * The parts that only these sheets' parts lead to, the sheets' own among them, with the parts that tell their
 * relationships.
 */
export function orphanedParts(source: Package, sheets: readonly string[]): ReadonlySet<string> {
  const left = reachable(source, [''], new Set(sheets));
  const gone = reachable(source, sheets, left);
  return new Set(
    [...gone].flatMap((path) => {
      const relationships = relationshipsPath(path);
      const known = source.entries.some(({ name }) => name === relationships);
      return known ? [path, relationships] : [path];
    }),
  );
}

/** @param closed parts behind which nothing is looked for */
function reachable(
  source: Package,
  from: readonly string[],
  closed: ReadonlySet<string>,
): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [...from];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    if (found.has(part) || closed.has(part)) continue;
    found.add(part);
    for (const { target } of readRelationships(source, part))
      if (target !== null) waiting.push(target);
  }
  return found;
}
