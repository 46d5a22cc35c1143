import type { RuleId } from '../../src/rules/rule';
import { printCell } from '../../src/snapshot/address';
import { openSample } from '../library/inserting';
import { fixablesOf, fixOf } from './fixable';

/** What is offered for a problem of a published form, best first. */
function offered(form: string, rule: RuleId, address: string): readonly string[] {
  const fixable = fixablesOf(openSample(form)).find(
    ({ finding }) => finding.rule === rule && printCell(finding.cell) === address,
  );
  const fix = fixable && fixOf(fixable);
  if (fix?.kind !== 'choices') throw new Error(`nothing for ${rule} at ${address}`);
  return fix.choices.map(({ title: { data } }) =>
    [data['name'], data['value']].filter(Boolean).join(' '),
  );
}

const CASES: readonly (readonly [string, RuleId, string, string])[] = [
  ['guangzhou-cppcc', 'name-is-sentence', 'D19', '审查立案提案数量'],
  ['guangzhou-cppcc', 'class-missing', 'A1', '人均会议成本'],
  ['guangzhou-cppcc', 'value-not-quantified', 'E26', '意见建议采纳率'],
  ['guangzhou-cppcc', 'value-not-quantified', 'E28', '协商平台活动频次'],
  ['guangzhou-cppcc', 'satisfaction-not-percent', 'E31', '政协委员满意度 ≥90%'],
  ['gz-museum-shift', 'value-not-quantified', 'E19', '藏品修复验收合格率'],
  ['gz-library-balance', 'deadline-missing', 'F22', '新书上架及时率'],
  ['gz-library-balance', 'vague-value', 'F26', '图书外借册次'],
  ['jx-forestry', 'class-missing', 'A1', '每亩造林成本'],
  ['gz-sparse-sports', 'class-missing', 'A1', '按时完成率'],
  ['hn-science', 'vague-value', 'G21', '公民具备科学素质的比例'],
  ['sc-township-batch', 'percent-on-effect', 'I7', '村集体经济增收金额'],
  ['sh-road-project', 'deadline-missing', 'F20', '项目完成及时率'],
  ['gz-agri-tasks', 'task-without-indicator', 'B16', '渔港避风设施维修完成及时率'],
];

test.each(CASES)('%s: %s at %s is answered by %s', (form, rule, address, expected) => {
  expect(offered(form, rule, address).slice(0, 3)).toContain(expected);
});
