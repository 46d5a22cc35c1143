import type { Comparator } from './target';
import { comparatorBefore } from './comparator';
import { fold } from './fold';
import { readUnit } from './unit';

/** What the name of an indicator says of its value: 成活率（≥**%）, 造林面积（万亩）, 单位：人次. */
export interface NameHints {
  readonly comparator: Comparator | null;
  readonly unit: string | null;
}

const BRACKET = /[([【]([^()[\]【】]{1,12})[)\]】]/gu;
const BLANKS = /[*×xX_…—\-\d.,]+/gu;
const SIGN = /^[≥≧≤≦><=＝《》]+/u;
const LABEL = /^(?:计量)?单位[:为]?/u;

/** Reads the brackets of a name; what is no unit and no comparator in them is left alone. */
export function nameHints(name: string): NameHints {
  const { text } = fold(name);
  let hints: NameHints = { comparator: null, unit: null };
  for (const [, inner = ''] of text.matchAll(BRACKET)) {
    const plain = inner.replace(LABEL, '').trim();
    const sign = SIGN.exec(plain)?.[0] ?? '';
    const rest = plain.slice(sign.length).replace(BLANKS, '').trim();
    const unit = readUnit(rest, false);
    const isUnit = unit !== null && unit.length === rest.length;
    hints = {
      comparator: hints.comparator ?? comparatorBefore(sign),
      unit: hints.unit ?? (isUnit ? unit.text : null),
    };
  }
  return hints;
}
