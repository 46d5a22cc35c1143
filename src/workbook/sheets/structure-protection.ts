import { legacyHash } from '../protection/legacy-hash';
import type { Workbook } from '../workbook';

/**
 * Keeps the workbook's sheets what they are until the protection is ended.
 * @param password '' for none
 */
export function protectStructure(workbook: Workbook, password: string): void {
  workbook.structureProtection = {
    password: password === '' ? null : { kind: 'legacy', hash: legacyHash(password) },
  };
}

/**
 * Ends the protection.
 * @returns whether it has ended: a password that is hashed in a newer way than we can compute opens nothing
 */
export function unprotectStructure(workbook: Workbook, password: string): boolean {
  const known = workbook.structureProtection?.password ?? null;
  const opens =
    known === null ||
    (known.kind === 'legacy' && known.hash.toUpperCase() === legacyHash(password));
  if (opens) workbook.structureProtection = null;
  return opens;
}
