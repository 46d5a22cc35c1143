import * as z from 'zod/mini';
import { brokenBalances } from '../../form/judgement/amounts/balance';
import { budgetOf, isBudgetBlank } from '../../form/judgement/amounts/budget';
import type { Field, Form } from '../../form/form';
import { AMOUNT_KEYS, FIELD_KEYS, type FieldKey } from '../../form/keys';
import { isBlank } from '../../snapshot/snapshot';
import { defineTunableRule, type Report } from '../rule';

const ALWAYS: readonly FieldKey[] = ['部门名称', '总体绩效目标', '预算年度'];
const STAFF: FieldKey = '财政供养人员数';

export const requiredBlank = defineTunableRule({
  id: 'required-blank',
  severity: 'error',
  fix: 'none',
  basis: ['form'],
  examples: {
    wrong: [
      { fields: { 部门名称: null } },
      { fields: { 总体绩效目标: null } },
      { fields: { 财政供养人员数: null } },
    ],
    right: [{ fields: { 部门名称: '示例市文化馆', 财政供养人员数: 52 } }],
  },
  /** Fields that must not be blank, beside those of every form. */
  options: z.strictObject({ fields: z._default(z.array(z.enum(FIELD_KEYS)), []) }),
  check(form, { fields }) {
    const blanks = [...form.fields.values()].filter(isLeftBlank);
    return blanks.flatMap(({ key, entry }): readonly Report<'required-blank'>[] => {
      const data = { field: key };
      if (ALWAYS.includes(key) || (fields.includes(key) && !isSpokenFor(form, key))) {
        return [{ cell: entry, message: 'blank', data }];
      }
      return key === STAFF ? [{ cell: entry, message: 'staff', data, severity: 'warning' }] : [];
    });
  },
});

/** `（  年度）` prints the frame of a year without one. */
function isLeftBlank({ key, entry }: Field): boolean {
  if (isBlank(entry.value)) return true;
  return key === '预算年度' && entry.text.replace(/[\s()（）年度:：预算]/gu, '') === '';
}

/** Of a blank amount budget-blank speaks, or the balance that it breaks. */
function isSpokenFor(form: Form, key: FieldKey): boolean {
  if (!AMOUNT_KEYS.some((amount) => amount === key)) return false;
  return (
    isBudgetBlank(budgetOf(form)) ||
    brokenBalances(form).some(({ left, right }) =>
      [...left.parts, ...right.parts].some((part) => part.key === key),
    )
  );
}
