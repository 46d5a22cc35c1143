import { NO_EXPLANATIONS } from '../../src/dismissals/explanations';
import type { CheckedForm } from '../../src/check';
import type { Form } from '../../src/form/form';
import type { Finding } from '../../src/rules/finding';
import { checkedForm, finding, textCell } from '../session/samples';

export const SHEET = '申报表';

/** A form laid out like the official one: budget in rows 5–9, goal in 10, tasks 11–16, indicators from 17. */
export function sampleForm(sheet: string = SHEET): Form {
  const field = (key: '基本支出' | '项目支出' | '总体绩效目标', address: string) =>
    [key, { key, entry: textCell(address, ''), label: null, foundBy: 'label' }] as const;
  return {
    ...checkedForm(sheet).form,
    fields: new Map([
      field('基本支出', 'C5'),
      field('项目支出', 'C9'),
      field('总体绩效目标', 'B10'),
    ]),
    taskHeading: textCell('A11', '年度重点工作任务'),
    taskArea: { top: 11, left: 0, bottom: 15, right: 5 },
    indicatorHeading: textCell('A17', '绩效指标'),
    indicatorArea: { top: 17, left: 0, bottom: 30, right: 5 },
  };
}

/** Something that the rule “formula-error” says about a cell of the sample form. */
export function problemAt(address: string, severity: Finding['severity'] = 'error'): Finding {
  return { ...finding(SHEET, address, severity), message: 'shown', data: { error: '#REF!' } };
}

/** Several of them need not say the same. */
export function showing(error: string, address: string): Finding {
  return { ...problemAt(address), data: { error } };
}

export function sampleCheck(...findings: readonly Finding[]): CheckedForm {
  return { form: sampleForm(), findings, switchedOff: [], explanations: NO_EXPLANATIONS };
}
