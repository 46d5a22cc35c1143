import type { Undisturbed } from './faults/fault';
import type { Operation } from './operations/operation';
import { begun, contents, type Contents } from './stage';
import type { Told } from './told';

/** What comes of an operation that nothing disturbs. */
export interface Ideal extends Undisturbed {
  readonly before: Contents;
  readonly told: Told;
  readonly after: Contents;
  readonly gives: unknown;
}

/** @param change what somebody does to the workbook just before */
export async function idealOf(operation: Operation, change?: () => void): Promise<Ideal> {
  const session = await begun(operation);
  change?.();
  const before = contents(operation);
  excelHost.resetCounters();
  const told = await operation.act(session);
  const exchanges = [...excelHost.trace];
  const ideal = { operation, before, told, after: contents(operation), exchanges };
  const gives = operation.gives?.(session);
  await operation.end?.(session);
  return { ...ideal, gives };
}
