import { foldText } from '../text/label';

/** An amount within a text, and the words before it that say what it is. */
export interface WordedAmount {
  /** Without the marks and verbs between it and the amount; '' where nothing stands before it. */
  readonly label: string;
  /** As written, folded: 3000万元, 3,280.50. */
  readonly amount: string;
}

const LONGEST_TEXT = 200;
const NUMBER = /\p{Nd}/u;
/** 预算总额：3280万元 is told by its colon, 财政拨款3000万元 by its unit. */
const WORDED =
  /^(?:(?:19|20)\d{2}年度?)?[([]?(?:其中:)?(?<label>[^\d:,，;；。]{0,24}?)(?:(?<colon>:)|(?:共计|合计|共|为|是|达)?)[¥￥]?(?<amount>\d[\d,]*(?:\.\d+)?(?<unit>万?元)?)(?!\d)[,，;；。、)\]]*/u;

/**
 * The amounts with which a text begins, each behind what it is: 部门预算总额3280万元，其中财政拨款3000万元.
 * @returns none for a text that begins otherwise
 */
export function wordedAmounts(text: string): readonly WordedAmount[] {
  if (text.length > LONGEST_TEXT || !NUMBER.test(text)) return [];
  const amounts: WordedAmount[] = [];
  let rest = foldText(text);
  while (rest !== '') {
    const match = WORDED.exec(rest);
    const { label = '', colon, amount = '', unit } = match?.groups ?? {};
    if (!match || (colon === undefined && unit === undefined)) break;
    amounts.push({ label, amount: amount.replace(/,$/u, '') });
    rest = rest.slice(match[0].length);
  }
  return amounts;
}
