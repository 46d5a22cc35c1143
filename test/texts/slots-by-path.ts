export type Tree = string | { readonly [key: string]: Tree };

/** Every sentence of a tree of texts by its path, with the slots that it has. */
export function slotsByPath(tree: Tree, path = ''): ReadonlyMap<string, readonly string[]> {
  if (typeof tree === 'string') {
    return new Map([[path, [...tree.matchAll(/\{\w+\}/g)].map(([slot]) => slot).sort()]]);
  }
  return new Map(
    Object.entries(tree).flatMap(([key, branch]) => [...slotsByPath(branch, `${path}.${key}`)]),
  );
}
