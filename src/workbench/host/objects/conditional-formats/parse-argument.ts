import type * as z from 'zod/mini';
import { invalidArgument } from '../arguments';

/** An argument that is an object. @throws InvalidArgument for one of another shape */
export function parseArgument<Schema extends z.ZodMiniType>(
  schema: Schema,
  value: unknown,
): z.output<Schema> {
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw invalidArgument();
  return parsed.data;
}
