import { defineRule } from '../rule';

export const nameBroken = defineRule({
  id: 'name-broken',
  severity: 'error',
  fix: 'suggest',
  basis: ['form'],
  examples: {
    wrong: [{ names: { 项目支出: '#REF!' } }, { names: { 财政拨款: '申报表!$D$20' } }],
    right: [{ names: { 项目支出: '申报表!$C$7', 财政拨款: '申报表!$E$6' } }],
  },
  check(form) {
    return form.names.flatMap(({ key, state, target, cell }) =>
      state === 'sound' ? [] : [{ cell, message: state, data: { name: key, target }, detail: key }],
    );
  },
});
