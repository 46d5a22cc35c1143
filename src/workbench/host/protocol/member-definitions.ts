import type { MemberDefinition } from './object-type';
import type { ApiSet, Arguments, WireObject } from './wire-object';

/** A scalar property; without `set` it is read-only. */
export function property<T>(
  since: ApiSet,
  get: (target: T) => unknown,
  set: ((target: T, value: unknown) => void) | null = null,
): MemberDefinition<T> {
  return { kind: 'property', since, get, set };
}

/** A property that leads to another object. */
export function navigation<T>(
  since: ApiSet,
  get: (target: T) => WireObject | null,
): MemberDefinition<T> {
  return { kind: 'navigation', since, get };
}

/** A method that answers an object, or null for a null object. */
export function objectMethod<T>(
  since: ApiSet,
  call: (target: T, args: Arguments) => WireObject | null,
): MemberDefinition<T> {
  return { kind: 'object-method', since, call };
}

/** A method that answers a plain value or nothing. */
export function method<T>(
  since: ApiSet,
  call: (target: T, args: Arguments) => unknown,
): MemberDefinition<T> {
  return { kind: 'method', since, call };
}
