import { planBinding } from '../../../src/bind/plan-binding';
import { bringOver } from '../../../src/bring-over/bring-over';
import { planInsertion } from '../../../src/library/insert-indicators';
import { placeIndicators } from '../../../src/library/place-rows';
import type { FormReading } from '../../../src/session/propose';
import { onlyForm, sampleSnapshot } from '../../form/form-files';
import { choicesOf } from '../../library/choices';
import { BLANK, FILLED } from '../workbooks';
import { nothing, type Operation } from './operation';
import { planned } from './planned';

export function indicators({ snapshot, current }: FormReading) {
  const placement = placeIndicators(current.form, snapshot, choicesOf('数量', '成本', '满意度'));
  if (placement.kind === 'placed') return planInsertion(placement, snapshot);
  if (placement.reason !== 'protected') throw new Error(placement.reason);
  return 'rows-protected';
}

export function names({ snapshot, current }: FormReading) {
  const binding = planBinding(current.form, snapshot);
  if (binding.kind === 'refusal') throw new Error(binding.reason);
  return binding.plan;
}

const oldForm = onlyForm(sampleSnapshot('gz-museum-shift'));

function carried({ snapshot, current: { form } }: FormReading) {
  return bringOver(oldForm, { form, snapshot }).plan;
}

export const filling: Readonly<Record<string, Operation>> = {
  'insert-indicators': {
    name: '插入指标',
    workbook: FILLED,
    cell: 'F24',
    begin: (session) => session.check(),
    act: (session) => planned(session, indicators),
  },
  'bind-names': {
    name: '一键命名',
    workbook: FILLED,
    cell: 'F24',
    begin: (session) => session.check(),
    act: (session) => planned(session, names),
  },
  'bring-over': {
    name: '带入旧表',
    workbook: BLANK,
    cell: 'B9',
    begin: nothing,
    act: (session) => planned(session, carried),
  },
};
