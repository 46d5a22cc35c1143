import type * as z from 'zod/mini';
import { rules } from '../rules';
import type { JsonPath } from './json-source';
import { nearest } from './nearest';
import { VALUE_TYPES, type PackFault, type ValueType } from './pack-problem';
import type { JsonSchema } from './json-schema';

export interface LocatedFault {
  readonly path: JsonPath;
  readonly fault: PackFault;
}

/**
 * What the schema has against a value, in our words.
 * @param schema tells which keys are allowed where
 */
export function schemaFaults(
  error: z.core.$ZodError,
  value: unknown,
  schema: JsonSchema,
): readonly LocatedFault[] {
  return error.issues.flatMap((issue) => faultsOf(issue, value, schema));
}

function faultsOf(
  issue: z.core.$ZodIssue,
  whole: unknown,
  schema: JsonSchema,
): readonly LocatedFault[] {
  const path = issue.path.filter((key) => typeof key !== 'symbol');
  const value = valueAt(whole, path);
  if (value === undefined) {
    const key = String(path.at(-1));
    return [{ path: path.slice(0, -1), fault: { kind: 'missing', key } }];
  }
  const at = (fault: PackFault) => [{ path, fault }];
  const written = typeof value === 'string' ? value : JSON.stringify(value);
  switch (issue.code) {
    case 'unrecognized_keys': {
      const allowed = schema.keysAt(path);
      return issue.keys.map((key) => ({
        path: [...path, key],
        fault: unknownKey(path, key, allowed),
      }));
    }
    case 'invalid_type':
      return at({ kind: 'wrong-type', expected: typeNamed(issue.expected), found: typeOf(value) });
    case 'invalid_value':
      return at({ kind: 'not-allowed', value: written, allowed: issue.values.map(String) });
    case 'too_small':
      if (issue.origin === 'string' || issue.origin === 'array') return at({ kind: 'empty' });
      return at({ kind: 'too-small', value: written, limit: String(issue.minimum) });
    case 'too_big':
      return at({ kind: 'too-big', value: written, limit: String(issue.maximum) });
    case 'invalid_format':
    case 'not_multiple_of':
    case 'invalid_union':
    case 'invalid_key':
    case 'invalid_element':
    case 'custom':
      return at({ kind: 'other' });
  }
}

/** A key that is not known, by what should stand there: a rule, an option, a message or one of a few words. */
function unknownKey(path: JsonPath, key: string, allowed: readonly string[]): PackFault {
  const [top, , within, , part] = path;
  if (top !== 'rules' || within !== 'settings') return { kind: 'unknown-key', key, allowed };
  if (path.length === 3) {
    return { kind: 'unknown-rule', key, nearest: nearest(key, Object.keys(rules)) };
  }
  if (path.length === 5 && part === 'options') return { kind: 'unknown-option', key, allowed };
  if (path.length === 6 && part === 'messages') return { kind: 'unknown-message', key, allowed };
  return { kind: 'unknown-key', key, allowed };
}

function valueAt(value: unknown, [key, ...rest]: JsonPath): unknown {
  if (key === undefined) return value;
  if (typeof value !== 'object' || value === null) return undefined;
  const next = Object.entries(value).find(([name]) => name === String(key));
  return next === undefined ? undefined : valueAt(next[1], rest);
}

function typeOf(value: unknown): ValueType {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeNamed(typeof value);
}

function typeNamed(name: string): ValueType {
  return VALUE_TYPES.find((type) => type === name) ?? 'object';
}
