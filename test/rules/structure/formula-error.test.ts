import { describeRule } from '../describe-rule';

const shown = (cell: string, error: string) =>
  ({
    cell,
    severity: 'error',
    detail: '',
    message: 'shown',
    data: { error },
    fix: 'none',
  }) as const;

describeRule('formula-error', {
  silent: {
    'at text that merely looks like an error': { C13: '清理表内#REF!错误' },
    'outside of the form': { K40: { error: '#N/A' } },
  },
  speaks: {
    'at an amount': [{ C6: { error: '#REF!' } }, [shown('C6', '#REF!')]],
    'at a value of an indicator': [{ F18: { error: '#VALUE!' } }, [shown('F18', '#VALUE!')]],
    'at each cell': [
      { C6: { error: '#NAME?' }, D13: { error: '#DIV/0!' } },
      [shown('C6', '#NAME?'), shown('D13', '#DIV/0!')],
    ],
  },
});
