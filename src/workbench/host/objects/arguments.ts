import { WireError } from '../protocol/wire-error';

/** A text argument. @throws InvalidArgument for anything else */
export function asText(value: unknown): string {
  if (typeof value !== 'string') throw invalidArgument();
  return value;
}

export function asBoolean(value: unknown): boolean {
  if (typeof value !== 'boolean') throw invalidArgument();
  return value;
}

/** A whole number, negative ones too. */
export function asInteger(value: unknown): number {
  if (typeof value !== 'number' || !Number.isInteger(value)) throw invalidArgument();
  return value;
}

/** An argument that may be left out (the library then sends null). */
export function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}

export function invalidArgument(
  message = 'The argument is invalid or missing or has an incorrect format.',
): WireError {
  return new WireError('InvalidArgument', message);
}

export function itemNotFound(): WireError {
  return new WireError('ItemNotFound', "The requested resource doesn't exist.");
}
