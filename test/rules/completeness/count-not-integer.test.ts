import { describeRule } from '../describe-rule';

const shown = (cell: string, field: string, value: string) =>
  ({
    cell,
    severity: 'warning',
    detail: '',
    message: 'shown',
    data: { field, shown: value },
    fix: 'none',
  }) as const;

describeRule('count-not-integer', {
  silent: {
    'at 0': { E4: 0 },
    'at digits typed as text': { C4: '52' },
    'at digits with the unit of the count': { C4: '５２人', E4: '3家' },
    'at a blank': { C4: null, E4: null },
    'at an error value, of which formula-error speaks': { C4: { error: '#N/A' } },
    'at a large body': { C4: 12000 },
    'at a number that Excel shows as 52.0': { C4: 52.0 },
    'at full-width digits': { E4: '１２' },
  },
  speaks: {
    'at a fraction': [{ C4: 45.5 }, [shown('C4', '财政供养人员数', '45.5')]],
    'at a negative number': [{ E4: -1 }, [shown('E4', '下属二级单位数', '-1')]],
    'at a number in words': [{ E4: '三家' }, [shown('E4', '下属二级单位数', '三家')]],
    'at a remark': [{ C4: '52（含临聘8人）' }, [shown('C4', '财政供养人员数', '52（含临聘8人）')]],
    'at a range': [{ C4: '50-55' }, [shown('C4', '财政供养人员数', '50-55')]],
    'at an estimate': [{ C4: '约50' }, [shown('C4', '财政供养人员数', '约50')]],
    'at a fraction typed as text': [{ E4: '1.5' }, [shown('E4', '下属二级单位数', '1.5')]],
    'at each of the two': [
      { C4: '若干', E4: 0.5 },
      [shown('C4', '财政供养人员数', '若干'), shown('E4', '下属二级单位数', '0.5')],
    ],
  },
});
