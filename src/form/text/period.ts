import { foldText } from './label';

/** Words for the whole period of a project, as headings and blocks of a table are named after it. */
const WHOLE_PERIOD =
  /中长期|长期|中期|实施周期|(?:实施|项目|建设|规划|执行|任务)期|周期|(?:19|20)\d{2}年?[-—–~至到](?:19|20)\d{2}年?度?/gu;

/** Whether a heading or a block's label speaks of the whole period rather than of the year. */
export function namesWholePeriod(words: string): boolean {
  return foldText(words).search(WHOLE_PERIOD) >= 0;
}

/** The heading without the period that it names: 三级指标（长期） is 三级指标. */
export function withoutPeriod(words: string): string {
  return foldText(words).replace(WHOLE_PERIOD, '');
}
