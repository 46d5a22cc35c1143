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
    'at a text of a formula': { C13: '=SUM(A1)' },
    'at a word that errors begin with': { F28: '#优秀' },
    'at a blank form': { C6: null, C7: null, E6: null, E7: null },
    'at a name like an error': { D18: 'N/A类场馆开放场次' },
    'below the form': { B60: { error: '#REF!' } },
    'at a number': { F18: 60 },
  },
  speaks: {
    'at an amount': [{ C6: { error: '#REF!' } }, [shown('C6', '#REF!')]],
    'at a value of an indicator': [{ F18: { error: '#VALUE!' } }, [shown('F18', '#VALUE!')]],
    'at each cell': [
      { C6: { error: '#NAME?' }, D13: { error: '#DIV/0!' } },
      [shown('C6', '#NAME?'), shown('D13', '#DIV/0!')],
    ],
    'at the number of staff': [{ C4: { error: '#N/A' } }, [shown('C4', '#N/A')]],
    'at an amount of a task': [{ D14: { error: '#NUM!' } }, [shown('D14', '#NUM!')]],
    'at the goal': [{ B11: { error: '#REF!' } }, [shown('B11', '#REF!')]],
    'at the name of an indicator': [{ D19: { error: '#NULL!' } }, [shown('D19', '#NULL!')]],
    'at a value of the cycle': [{ E19: { error: '#DIV/0!' } }, [shown('E19', '#DIV/0!')]],
  },
});
