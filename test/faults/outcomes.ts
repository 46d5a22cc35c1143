import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import type { Told } from './told';

const FILE = join(__dirname, 'outcomes.json');
const isUpdate = process.env['FAULTS_UPDATE'] === '1';

const outcomes = z.record(z.string(), z.record(z.string(), z.string()));

/** What was said of each operation with each fault, in all its cases: `done unknown`; `done` where all went well. */
export type Outcomes = z.infer<typeof outcomes>;

export function knownOutcomes(): Outcomes {
  return outcomes.parse(JSON.parse(readFileSync(FILE, 'utf8')));
}

/**
 * At some levels less is said than at others, since there marks follow what is written.
 * @throws where something else is said than is written down; with `FAULTS_UPDATE=1` it is written down
 */
export function recordOrCompare(operation: string, fault: string, said: ReadonlySet<Told>): void {
  const found = [...said].map((told) => told ?? 'done');
  const outcomes = knownOutcomes();
  const known = (outcomes[operation]?.[fault] ?? '').split(' ');
  if (!isUpdate) {
    expect(known).toEqual(expect.arrayContaining(found));
    return;
  }
  const all = [...new Set([...known, ...found])].filter((each) => each !== '').sort();
  const next = { ...outcomes, [operation]: { ...outcomes[operation], [fault]: all.join(' ') } };
  writeFileSync(FILE, `${JSON.stringify(next, null, 2)}\n`);
}
