import type { ApiSet } from '../../src/workbench/host/protocol/wire-object';
import { befall } from './befall';
import { FAULTS } from './faults';
import { idealOf, type Ideal } from './ideal';
import { OPERATIONS } from './operations';
import { recordOrCompare } from './outcomes';

const LEVELS = ['1.13', '1.14', '1.17', '1.20'] as const satisfies readonly ApiSet[];

/** `FAULTS=all` tries each at each level, otherwise each is tried at one of them. */
const isFull = process.env['FAULTS'] === 'all';

/** Every operation with every fault, those that fall to this level. */
export function tryAt(level: (typeof LEVELS)[number]): void {
  const ideals = new Map<string, Ideal>();
  const pairs = Object.entries(OPERATIONS).flatMap(([operation, { name }], at) =>
    Object.entries(FAULTS)
      .filter((_, faultAt) => isFull || LEVELS[(at + faultAt) % LEVELS.length] === level)
      .map(([key, fault]) => ({ operation, name, key, fault })),
  );
  beforeEach(() => {
    excelHost.level = level;
  });
  afterEach(() => {
    excelHost.faults.reset();
    excelHost.showMembers();
  });
  it.each(pairs)('$name，$fault.name', async ({ operation, key, fault }) => {
    const ideal = ideals.get(operation) ?? (await ideallyDone(operation));
    ideals.set(operation, ideal);
    recordOrCompare(operation, key, await befall(fault, ideal));
  });
}

async function ideallyDone(key: string): Promise<Ideal> {
  const operation = OPERATIONS[key];
  if (!operation) throw new Error(`no ${key}`);
  const ideal = await idealOf(operation);
  expect(ideal.told).toBeNull();
  return ideal;
}
