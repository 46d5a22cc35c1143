import type { Indicator } from '../../form';
import { datesIn } from '../../target/dates';
import { statesQuantity } from './quantity';

/** Only the whole year, however it is put: nobody can be late before it is over. */
const WHOLE_YEAR =
  /^(?:=|≤|在|于)?(?:(?:本|当|全|整|该|预算)?年度?|全年度|一年|1年|12个?月|(?:19|20)\d{2}年?度?|一?年(?:度)?[之以]?内|本年[之以]?内|(?:19|20)\d{2}年度?[之以]?内|全年[之以]?内|年内)(?:完成|实施|有效)?$/u;

/** Frequencies and moments without a digit: 每月, 当天, 实时, 月底前. */
const TIME_WORDS =
  /每(?:半?年|季度?|月|旬|周|日|天|次|学期)|按[年季月周旬日天](?:度)?|(?:法定|承诺)(?:办理)?[期时]限|当[天日月周季]|次[日月]|日[产结]日[清结]|月[清结]月[清结]|实时|即时|随时|随到随办|[上下]半年|季度|[年月季周旬][底末初中]|(?:[节会汛学旦秋庆季考]|汛期|假期)[之以]?前|学期|工作日|同步/u;
const UNIT_OF_TIME = /年|月|旬|周|[天日]|小时|时|分钟?|秒|季度|学期|[%‰‱]|期/u;

/** 逾期办件数≤3件: how many are late. */
const COUNTS_LATE = /逾期|超期|超时|延期|延误|未按[时期]/u;

/** Whether a 时效 value says only that it will be some time this year. */
export function isWholeYear(text: string): boolean {
  return WHOLE_YEAR.test(text.normalize('NFKC').replace(/[\s。;,、]/gu, ''));
}

/** Whether the row says when: a date, a period, a frequency or a rate, in its value or, for 是 and 100%, its name. */
export function statesTime({ annual, target, name }: Indicator): boolean {
  if (target.kind === 'date' || target.kind === 'percent' || target.kind === 'frequency')
    return true;
  if (target.kind === 'graded') return true;
  const texts = [annual, name.text].map((text) => text.normalize('NFKC'));
  if (texts.some((text) => TIME_WORDS.test(text) || datesIn(text).length > 0)) return true;
  if (target.kind === 'number') {
    return target.unit === null || UNIT_OF_TIME.test(target.unit) || COUNTS_LATE.test(name.text);
  }
  return statesQuantity(annual);
}
