import { SHEET, type Changes, type Frame } from '../form-builder';
import { describeRule, type Case } from '../describe-rule';

const named = (key: string, cell: string): Frame => ({ names: { [key]: `${SHEET}!${cell}` } });

const silent = (changes: Changes, frame: Frame): readonly [Changes, Frame] => [changes, frame];

/** A field whose name leads to its cell, and the label beside it. */
const changed = (
  key: string,
  [labelCell, valueCell]: readonly [string, string],
  written: string,
): Case => [
  { [labelCell]: written },
  [
    {
      cell: labelCell,
      severity: 'warning',
      detail: key,
      message: 'other',
      data: { written, expected: key },
      fix: 'none',
    },
  ],
  named(key, valueCell),
];

describeRule('label-changed', {
  silent: {
    'at the label of the form': silent({}, named('基本支出', '$C$6')),
    'at a label with its unit': silent({ B6: '基本支出（万元）' }, named('基本支出', '$C$6')),
    'at a label with a colon and spaces': silent(
      { B7: '项 目 支 出：' },
      named('项目支出', '$C$7'),
    ),
    'at a synonym that forms use': silent({ D6: '公共财政拨款' }, named('财政拨款', '$E$6')),
    'at a longer synonym': silent({ A11: '年度总体目标' }, named('总体绩效目标', '$B$11')),
    'at a doubled word, of which repeated-word speaks': silent(
      { B10: '其他事业事业发展性支出' },
      named('其他事业发展性支出', '$C$10'),
    ),
    'without a name': silent({ B6: '人员支出' }, {}),
    'at a name that has no label beside it': silent({ B6: null }, named('基本支出', '$C$6')),
  },
  speaks: {
    'at another kind of spending': changed('基本支出', ['B6', 'C6'], '人员支出'),
    'at another source': changed('其他资金', ['D7', 'E7'], '上级补助收入'),
    'at another count': changed('财政供养人员数', ['B4', 'C4'], '在职职工'),
    'at another number of units': changed('下属二级单位数', ['D4', 'E4'], '所辖镇街'),
    'at another level': changed('市本级使用资金', ['D9', 'E9'], '局机关使用'),
    'at another purpose': changed('财政专项资金', ['B9', 'C9'], '基建拨款'),
    'at another recipient': changed('拟用于对下转移支付资金', ['D10', 'E10'], '预留机动经费'),
    'at a heading of another block': changed('总体绩效目标', ['A11', 'B11'], '部门主要职责'),
  },
});
