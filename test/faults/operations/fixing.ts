import { checkWorkbook } from '../../../src/commands/check-workbook';
import type { FixRefusal } from '../../../src/fixes/fix';
import { fixFinding } from '../../../src/fixes/fix-finding';
import { fixMany } from '../../../src/fixes/fix-many';
import { planFixes } from '../../../src/fixes/plan-fixes';
import type { FormReading } from '../../../src/session/propose';
import type { Told } from '../told';
import { FILLED } from '../workbooks';
import type { Operation } from './operation';
import { planned } from './planned';

/** 不低于 and the like at F24. */
export function oneFix({ snapshot, current }: FormReading) {
  const finding = current.findings.find(({ rule }) => rule === 'comparator-nonstandard');
  if (!finding) return 'changed';
  const fix = fixFinding(finding, snapshot, current, checkWorkbook);
  if (fix.kind === 'refused') return refusalOf(fix.reason);
  const [first] = fix.choices;
  if (first.kind !== 'ready') throw new Error('nothing to choose');
  return planFixes(first.edits, 1, snapshot);
}

function allFixes({ snapshot, current }: FormReading) {
  const { edits, fixed, left } = fixMany(
    snapshot,
    current,
    checkWorkbook,
    ({ fix }) => fix === 'auto',
  );
  const [first] = left;
  return edits.length === 0 && first
    ? refusalOf(first.reason)
    : planFixes(edits, fixed.length, snapshot);
}

function refusalOf(reason: FixRefusal | null): Told {
  if (reason !== 'locked') throw new Error(`${String(reason)} is no fault's doing`);
  return 'fix-locked';
}

const form = { workbook: FILLED, cell: 'F24' } as const;

export const fixing: Readonly<Record<string, Operation>> = {
  'fix-one': {
    ...form,
    name: '改正一处',
    begin: (session) => session.check(),
    act: (session) => planned(session, oneFix),
  },
  'fix-all': {
    ...form,
    name: '自动改正全部',
    begin: (session) => session.check(),
    act: (session) => planned(session, allFixes),
  },
};
