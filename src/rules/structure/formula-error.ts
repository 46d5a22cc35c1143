import { isError } from '../../snapshot/snapshot';
import { defineRule } from '../rule';

export const formulaError = defineRule({
  id: 'formula-error',
  severity: 'error',
  fix: 'none',
  check(form) {
    return form.cells.flatMap((cell) =>
      isError(cell.value) ? [{ cell, message: 'shown', data: { error: cell.value.error } }] : [],
    );
  },
});
