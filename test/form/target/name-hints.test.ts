import { nameHints } from '../../../src/form/target/name-hints';

test.each([
  ['成活率（≥**%）', { comparator: '≥', unit: '%' }],
  ['造林面积（万亩）', { comparator: null, unit: '万亩' }],
  ['培训人次（单位：人次）', { comparator: null, unit: '人次' }],
  ['补助标准（≤××元/亩）', { comparator: '≤', unit: '元/亩' }],
  ['活动场次', { comparator: null, unit: null }],
  ['会议（含培训）次数', { comparator: null, unit: null }],
  ['群众满意度(%)', { comparator: null, unit: '%' }],
  ['数量指标（三级）', { comparator: null, unit: null }],
])('%s', (name, hints) => {
  expect(nameHints(name)).toEqual(hints);
});
