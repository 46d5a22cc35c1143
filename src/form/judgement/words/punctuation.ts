/** A slip of punctuation that can be told without doubt. */
export interface Slip {
  readonly kind: 'half-width' | 'unmatched' | 'doubled' | 'space';
  /** As it stands in the text, with a character beside it. */
  readonly written: string;
  /** Where it begins in the text, and how far the marks reach. */
  readonly at: number;
  readonly length: number;
}

const HAN = '\\p{Script=Han}';
/** (一)培训: the number of a list in brackets. */
const LISTED = '(?!(?<=\\([一二三四五六七八九十]{0,2})[一二三四五六七八九十]\\))';
const HALF_WIDTH = new RegExp(`${LISTED}${HAN}[,:;?!()]+(?=${HAN})|(?<=${HAN})\\($`, 'u');
const DOUBLED = /(?:([，。；：、？！])\1(?!\1)|[，；、：][。，；、]|。[，；、])/u;
const SPACE = new RegExp(`${HAN}[ \\u00a0\\u3000]+(?=${HAN})`, 'u');

const PAIRS: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '（': '）',
  '【': '】',
  '〔': '〕',
  '「': '」',
  '『': '』',
};
const CLOSING = new Set(Object.values(PAIRS));
const MARK = /[“”‘’（）()【】〔〕「」『』]/gu;
/** So far before a bracket its number may begin. */
const REACH = 4;
/** A bracket behind the number of a list, as in 1）, has no other half. */
const LIST_NUMBER = /(?:^|[\s，。；;、：:（])[\da-zA-Z一二三四五六七八九十]{1,3}$/u;

/** The slips of a text, the first of each kind. */
export function slipsIn(text: string): readonly Slip[] {
  return [
    found('half-width', HALF_WIDTH, text),
    unmatchedIn(text),
    found('doubled', DOUBLED, text),
    found('space', SPACE, text),
  ].filter((slip) => slip !== null);
}

function found(kind: Slip['kind'], pattern: RegExp, text: string): Slip | null {
  const match = pattern.exec(text);
  if (!match) return null;
  const end = match.index + match[0].length;
  const behind = kind === 'doubled' ? '' : (Array.from(text.slice(end))[0] ?? '');
  return {
    kind,
    written: `${match[0]}${behind}`.trim(),
    at: match.index,
    length: match[0].length,
  };
}

/** The first quote or bracket without its other half; the widths of brackets are not told apart. */
function unmatchedIn(text: string): Slip | null {
  const open: { mark: string; at: number }[] = [];
  for (const { 0: written, index: at } of text.matchAll(MARK)) {
    const mark = written.replace('(', '（').replace(')', '）');
    if (PAIRS[mark] !== undefined) {
      open.push({ mark, at });
    } else if (CLOSING.has(mark)) {
      const last = open.at(-1);
      if (last && PAIRS[last.mark] === mark) open.pop();
      else if (mark !== '）' || !LIST_NUMBER.test(text.slice(Math.max(0, at - REACH), at)))
        return unmatched(text, at);
    }
  }
  const [left] = open;
  return left ? unmatched(text, left.at) : null;
}

function unmatched(text: string, at: number): Slip {
  return { kind: 'unmatched', written: text.slice(at, at + 1), at, length: 1 };
}
