import { SHEET, type Changes, type Frame } from '../form-builder';
import { describeRule } from '../describe-rule';

/** The fields of the sound form and their cells, in the order of the form. */
const CELLS = {
  部门名称: '$B$3',
  财政供养人员数: '$C$4',
  下属二级单位数: '$E$4',
  基本支出: '$C$6',
  财政拨款: '$E$6',
  项目支出: '$C$7',
  其他资金: '$E$7',
  财政专项资金: '$C$9',
  市本级使用资金: '$E$9',
  其他事业发展性支出: '$C$10',
  拟用于对下转移支付资金: '$E$10',
  总体绩效目标: '$B$11',
} as const;

type Key = keyof typeof CELLS;

const without = (...keys: readonly Key[]): Frame => ({
  names: Object.fromEntries(
    Object.entries(CELLS)
      .filter(([key]) => !keys.some((left) => left === key))
      .map(([key, cell]) => [key, `${SHEET}!${cell}`]),
  ),
});

const unnamed = (field: Key) =>
  ({
    cell: CELLS[field].replaceAll('$', ''),
    severity: 'warning',
    detail: field,
    message: 'unnamed',
    data: { field },
    fix: 'suggest',
  }) as const;

const silent = (changes: Changes, frame: Frame): readonly [Changes, Frame] => [changes, frame];

describeRule('name-missing', {
  silent: {
    'in a workbook without any name': silent({}, { names: {} }),
    'in a workbook with names of its own only': silent({}, { names: { 税率: `${SHEET}!$H$1` } }),
    'when every field has its name': silent({}, without()),
    'at the optional block and the year': silent({ B16: '协助举办艺术节。' }, without()),
    'at a broken name, of which name-broken speaks': silent(
      {},
      { names: { ...without().names, 项目支出: '#REF!' } },
    ),
    'at a name that points elsewhere, of which name-broken speaks': silent(
      {},
      { names: { ...without().names, 财政拨款: `${SHEET}!$D$20` } },
    ),
    'at a field that the form does not print': silent(
      { B10: null, C10: null },
      without('其他事业发展性支出'),
    ),
    'at a label and value in one cell': silent(
      { A3: '部门名称：示例市文化馆', B3: null },
      without('部门名称'),
    ),
  },
  speaks: {
    'at an amount': [{}, [unnamed('项目支出')], without('项目支出')],
    'at a source': [{}, [unnamed('其他资金')], without('其他资金')],
    'at a count': [{}, [unnamed('下属二级单位数')], without('下属二级单位数')],
    'at the goal': [{}, [unnamed('总体绩效目标')], without('总体绩效目标')],
    'at the department': [{}, [unnamed('部门名称')], without('部门名称')],
    'at a blank field': [{ C4: null }, [unnamed('财政供养人员数')], without('财政供养人员数')],
    'at a field of the split by level': [
      {},
      [unnamed('拟用于对下转移支付资金')],
      without('拟用于对下转移支付资金'),
    ],
    'at each of several': [
      {},
      [unnamed('基本支出'), unnamed('财政专项资金')],
      without('基本支出', '财政专项资金'),
    ],
  },
});
