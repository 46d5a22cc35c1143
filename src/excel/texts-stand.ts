import type { ReversibleEdit } from '../plan/edit';
import { readKept } from './kept-part';
import { readSetting } from './read-setting';

/**
 * Whether the workbook keeps what these steps leave in its settings and in its part: the one trace of a write that no
 * cell, merged area or name shows. Without such steps, or where nothing can be read, there is none. Never rejects.
 */
export async function textsStand(steps: readonly ReversibleEdit[]): Promise<boolean> {
  const texts = steps.flatMap((step) =>
    (step.kind === 'set-setting' || step.kind === 'set-kept') && step.before !== step.after
      ? [step]
      : [],
  );
  try {
    for (const step of texts) {
      const now = step.kind === 'set-kept' ? await readKept() : await readSetting(step.key);
      if (now !== step.after) return false;
    }
  } catch {
    return false;
  }
  return texts.length > 0;
}
