import * as z from 'zod/mini';
import type { JsonPath } from './json-source';
import { fullPackSchema, type RuleSentences } from './pack-schema';

type Node = z.core.JSONSchema.BaseSchema;

/** Which keys a pack may have where. */
export interface JsonSchema {
  readonly keysAt: (path: JsonPath) => readonly string[];
}

/** The JSON Schema of packs, for editors: draft 2020-12. */
export function packJsonSchema(sentences: RuleSentences): Node {
  return z.toJSONSchema(fullPackSchema(sentences), { io: 'input' });
}

export function jsonSchemaOf(sentences: RuleSentences): JsonSchema {
  const schema = packJsonSchema(sentences);
  return { keysAt: (path) => keysOf(nodeAt(schema, path)) };
}

/** By name, or all of one kind by their names. */
function keysOf(node: Node | null): readonly string[] {
  const names = node?.propertyNames;
  const listed = typeof names === 'object' ? (names.enum ?? []) : [];
  return [...Object.keys(node?.properties ?? {}), ...listed.map(String)];
}

function nodeAt(node: Node, [key, ...rest]: JsonPath): Node | null {
  if (key === undefined) return node;
  const next =
    typeof key === 'number' ? node.items : (node.properties?.[key] ?? node.additionalProperties);
  return typeof next === 'object' && !Array.isArray(next) ? nodeAt(next, rest) : null;
}
