import { defineRule } from '../rule';

export const nameBroken = defineRule({
  id: 'name-broken',
  severity: 'error',
  fix: 'suggest',
  check(form) {
    return form.names.flatMap(({ key, state, target, cell }) =>
      state === 'sound' ? [] : [{ cell, message: state, data: { name: key, target }, detail: key }],
    );
  },
});
